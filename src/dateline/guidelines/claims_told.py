"""All ways of telling what DG-33 asks about, put together: of gains, and of lives."""

from dateline.guidelines.assurances import ASSURED_LIVES
from dateline.guidelines.assured_gains import ASSURED_GAINS
from dateline.guidelines.bodily_claims import BODILY_WORDS
from dateline.guidelines.claims_drawn import GAINS_DRAWN, LIVES_DRAWN
from dateline.guidelines.cures_told import CURES_TOLD
from dateline.guidelines.gain_claims import CERTAINTY_WORDS, GAINS
from dateline.guidelines.gains_told_sure import GAINS_TOLD_SURE
from dateline.guidelines.gains_without_loss import GAINS_WITHOUT_LOSS
from dateline.guidelines.harm_excluded import HARM_EXCLUDED
from dateline.guidelines.health_restored import HEALTH_RESTORED
from dateline.guidelines.ills_left_behind import ILLS_LEFT_BEHIND, ILLS_SKETCHED
from dateline.guidelines.mishaps_gone import MISHAPS_GONE
from dateline.guidelines.promised_gain import GAINS_SKETCHED, PROMISED_GAINS
from dateline.guidelines.promised_health import HEALTH_SKETCHED, PROMISED_HEALTH
from dateline.guidelines.promised_safety import PROMISED_SAFETY
from dateline.guidelines.safety_claims import SAFETY
from dateline.guidelines.sketches import Sketches
from dateline.guidelines.slots import Tellings
from dateline.guidelines.things_made_safe import THINGS_MADE_SAFE

TOLD_GAINS = Tellings(
    *GAINS, *PROMISED_GAINS, *ASSURED_GAINS, *GAINS_WITHOUT_LOSS, *GAINS_TOLD_SURE
)
SKETCHED_GAINS = Sketches(*GAINS_SKETCHED, *GAINS_DRAWN)
TOLD_LIVES = Tellings(
    *SAFETY,
    *PROMISED_HEALTH,
    *PROMISED_SAFETY,
    *ASSURED_LIVES,
    *MISHAPS_GONE,
    *ILLS_LEFT_BEHIND,
    *HEALTH_RESTORED,
    *THINGS_MADE_SAFE,
    *CURES_TOLD,
    *HARM_EXCLUDED,
)
SKETCHED_LIVES = Sketches(*HEALTH_SKETCHED, *ILLS_SKETCHED, *LIVES_DRAWN)
COMPOSED_OF = (
    CERTAINTY_WORDS
    | BODILY_WORDS
    | TOLD_GAINS.words
    | SKETCHED_GAINS.words
    | TOLD_LIVES.words
    | SKETCHED_LIVES.words
)
"""Their words, so that a text without any of them is told off at once."""
