"""Words of the tables of calls and contempt that ordinary releases have too: none shows a breach.

More than five in a thousand of 2,460 releases of the wires have each, but for two that tell more
than others. A text that has none but these of a table's words isn't looked through for it.
"""

from dateline.guidelines.inflecting import lexicon

EVERYDAY = lexicon(
    "accident accidents accompanied accounts again aim air alive animal announce answer answers"
    " arm attack away back beer believe bell belt body bonus border born box boxes branded"
    " breaking breaks brick bridge broadcast broken burden bus business buy calendar call camp"
    " cancer car care case cast ceiling celebrate chains chase child children church clean clear"
    " cleared clearing clock clubs collect come compassion corner crash customer customers cut"
    " cuts dance dark daughter decline delighted deserves details dinner directory discount"
    " disease distribute distributed dog dogs dollars done door down draw drawn draws drinks drive"
    " driven driving drove duty earned earth educated eliminate eliminates eliminating employ"
    " employers employment employs ensure evening every execute executes executing expected eye"
    " eyes face family fed fee feel feels feet fell fill film films finger finish finished"
    " finishes fish flat followed forget found free friend friends front frontier future garden"
    " gardens gas gate gather go gone grant guide hand hands head heads healthy hire home hope"
    " hopes hospital hour hours human humans husband identifies identify illness inform job jobs"
    " keep keeps kept kids kind knows laid lake land last lease left let lies life lightning live"
    " lives locked look lose loss lower many map march mark marked match matching may meet meets"
    " men met mild mind miss mistake morning mother mouth move neck neither never night nights no"
    " none not note nothing oak offer only opens out own packed pain paint parents park party pass"
    " people phone phones photos piece pieces place post posted posts praise print prize projected"
    " publish published pull pure pushed put puts putting quarter quiet race received reception"
    " recognizes red register relief remains remember removal removed rent reports respect reveal"
    " right river rocks roof rooted rounded running runs safe school score scores seat seed sees"
    " sell sells send serve serves service sets setting share shift shifts ship shown sign sister"
    " sit sits sleep so soft son soul speak speaks split spots spread stable stake stand standing"
    " star stay step steps stock stone stood stories storm straight stroke stuck study submit sure"
    " table takes taking task taught teach teeth thank thanks ticket tickets tips took track train"
    " trained tree trees trust trusted tumor turn turned underground understand understands until"
    " visit visited vote wait walk wall where wherever whole whom wife windows winter wire wish"
    " wishes without work write written"
)
