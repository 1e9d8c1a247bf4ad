"""Calls against people, told by what stands together: the lexicon of DG-38 in English.

No phrase here is a call by itself. *Ring* is none, nor is *his employer*; *ring his employer until
he is sacked* is. Words that condemn or report it, or leave it to the law, end the matter.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.composition import Lexicon, Match, matches
from dateline.guidelines.people_words import FOES, FOLK, OFFICES, PRONOUNS
from dateline.guidelines.speech import is_fiction
from dateline.guidelines.urging import is_denied_before, is_reported

_LEXICON = Lexicon(
    {
        "him": PRONOUNS,
        "sworn": FOES,
        "told": (
            "who_rang who_called who_phoned who_reported who_told who_wrote who_complained"
            " who_denounced who_signed who_leaked who_testified who_informed who_gave_us_away"
            " who_sued who_objected"
        ),
        "aloud": (
            "loudspeaker+ read_out reads_out pulpit megaphone read_the_names read_their_names"
            " town_crier big_screen"
        ),
        "address_of": (
            "the_address_of the_addresses_of home_of homes_of the_house_of the_houses_of"
            " the_flat_of the_door_of the_doors_of"
        ),
        "gathering": (
            "procession whistle+ halts halt torchlight rotten vigil march_to drums rally eggs"
            " tomatoes brass_band"
        ),
        "boss": "employer+ boss publisher+ superior+ dean patron+ supervisor+ university",
        "plates": "number_plate+ licence_plate+ license_plate+ car_number+ plates",
        "noting": "photograph note write_down take_down collect send film written_down",
        "routine": (
            "school_run timetable daily_walk daily_route bus_she bus_he train_she train_he"
            " walk_home way_home favourite_cafe"
        ),
        "service": (
            "plumber roofer taxi sitter locksmith doctor barber undertaker mechanic roof"
            " haircut friend+ tools"
        ),
        "his": "his her their",
        "foe": FOES + OFFICES,
        "folk": FOLK,
        "data": (
            "faces his_face her_face their_face this_face face_on addresses his_address"
            " her_address name+ photo+ photograph+ picture+ portrait+ snapshot+ mugshot+"
            " likeness nose identity workplace+ employer+ register particulars"
        ),
        "private": (
            "home_address+ house_number+ home_number+ private_number+ private_address+ plates"
            " number_plate+ licence_plate+ license_plate+ car_number+ mobile_number+"
            " private_life private_lives medical_history divorce love_life mistress"
            " where_he_lives where_she_lives where_they_live private_accounts personal_details"
            " phone_number+ telephone_number+ real_name+ home_town+ second_bell doorbell"
        ),
        "post": (
            "post publish print hang paste pin nail stick plaster paint daub chalk write put"
            " display spread circulate share project sing shout upload list listed posted"
            " distribute stream leak tweet add hung pinned nailed pasted printed published named"
            " photographed painted read_out belong belongs post+ hangs find turn copy scatter"
            " plastered scrawl scrawled nail_up"
        ),
        "spot": (
            "lamppost+ lamp_post+ lamp-post+ fence+ gatepost+ church_door+ bus_stop+"
            " bus_shelter+ billboard+ noticeboard+ notice_board+ hoarding+ telegraph_pole+"
            " market_square pillory every_wall every_door every_tree every_bus every_corner"
            " every_window village_green shop_window+ town_hall_door school_gate school_gates"
            " every_noticeboard every_shop every_pub pub_door every_street every_lamppost"
            " every_letterbox railings the_walls"
        ),
        "online": (
            "online internet website web page+ site facebook telegram instagram group_chat chat"
            " database register map+ channel list app leaflet+ poster+ flyer+ newsletter hall"
        ),
        "hidden": (
            "anonymous pseudonym false_name behind identity real_name culprit wrote signed"
            " author complained denounced whistleblower mole who_he_is who_she_is who_they_are"
            " who_it_is who_it_was nickname alias unmasks informer"
        ),
        "prize": (
            "reward+ prize bounty crowns euros pounds dollars bottle trophy voucher wage wages"
            " dinner beer barrel keg crate hamper coffee medal season_ticket bonus ham whisky"
            " drinks"
        ),
        "finder": "whoever anyone anybody person customer+ employee+ member+ reader+ fan+",
        "identify": (
            "names name finds find finds_out brings bring tells tell identifies identify"
            " catches reveals reveal unmasks exposes recognises recognizes gets points gives"
            " hands who leads discovers"
        ),
        "noise": (
            "ring rings ringing rang knock knocking bang banging hammer drum drums drumming"
            " honk hoot horns horn whistle chant chanting besiege surround encircle picket siege"
            " pans pots loudspeaker+ megaphone+ serenade siren+ vuvuzela+ trumpet+ torches fists"
            " boots stones"
        ),
        "calm": (
            "call calling phone telephone email message text write gather wait stand visit"
            " march assemble turn_up show_up park protest queue knocking appear stop_by drop_in"
            " drop_by vigil+ hundreds crowd give_her_a give_him_a give_them_a ask_them ask_him"
            " ask_her"
        ),
        "home": (
            "home house flat doorbell bell door doorstep garden bungalow window+ letterbox"
            " letter_box driveway bedroom cottage apartment porch villa front_door gate mailbox"
            " postbox farmhouse mother's car street block lawn balcony house_number homes houses"
            " doors boat in_private parlour privately hotel"
        ),
        "night": (
            "night nights midnight dawn day_and_night round_the_clock every_hour each_night"
            " each_evening small_hours morning every_morning every_night each_morning"
            " every_evening hourly bedtime breakfast nightly day_or_night weekend evening"
            " after_dark dark sunrise sunday"
        ),
        "stalk": (
            "follow shadow tail trail film photograph stalk spy_on snoop camera+ drone+"
            " movements every_step every_move footsteps keep_watch keep_tabs filmed followed"
            " watched photographed shadowed"
        ),
        "kin": (
            "twins brood wife husband children child kids daughter+ son sons mother parents"
            " girlfriend boyfriend partner grandchildren grandmother sister brother spouse"
            " in-laws father relatives"
        ),
        "school": "school schools schoolyard playground classroom nursery kindergarten class",
        "until": "until till",
        "quits": (
            "resign resigns quit quits leaves_town moves move_away moves_away gives_up give_up"
            " gives_in backs_down back_down cracks cries cry begs beg apologise apologises"
            " apologize apologizes withdraw withdraws withdrawn takes_back take_back sacked"
            " fired dismissed dismiss out_of_a_job gone hands breaks surrenders step_down"
            " steps_down retracts retract confesses collapses comes_out lets_her_go lets_him_go"
            " packs pack gave_way"
        ),
        "work": ("employer+ job work workplace career post practice nursing livelihood promotion"),
        "unhire": (
            "sack sacked fired dismiss dismissed never_works never_work cost_him cost_her"
            " cost_them never_employed jobless lose_his lose_her lose_their never_find"
            " never_finds never_hired never_hires ever_hires ruined unemployable"
        ),
        "none": (
            "nobody no no_one none not_one neither refuse forbid forbids forbidden nothing"
            " every_landlord every_shop every_hotel whoever impossible nowhere"
        ),
        "deny": (
            "serve served sell sells greet greets speak speaks rent rents lend lends hire hires"
            " bread milk drink lease bed seat petrol loaf haircut shop shops baker bakery buy"
            " money marry feed talk_to trade_with business bar pub lodging meal greeting shake"
        ),
        "there": (
            "this_town our_town the_town village island parish valley coast street quarter"
            " market harbour port shop church bus lane anywhere bread bakery baker pub in_town"
            " around_here"
        ),
        "shun": (
            "shun shunned ostracise ostracised ostracize ostracized blacklist cold_shoulder"
            " leper+ pariah+ outcast+ untouchable+ cut_dead coventry turn_your_back"
            " turn_their_backs cross_the_street isolate_them isolate_him isolate_her"
            " excommunicate excommunicated persona_non_grata thin_air were_dead dead_to_us"
            " look_through"
        ),
        "misery": (
            "too_hot hard_week unpleasant hard_time look_over_his look_over_her misery"
            " miserable hell unlivable no_peace no_rest no_sleep sleepless his_shoulder"
            " her_shoulder their_shoulders show_his show_her show_their tremble squirm sweat"
            " regret_it regret_the quiet_night quiet_evening quiet_meal quiet_day quiet_moment"
            " feel_watched being_watched being_followed feel_it feel_what feel_unsafe"
            " living_hell haunted life_impossible impossible_for_him impossible_for_her"
            " impossible_for_them make_it_impossible dread_the taste_of_his taste_of_her"
            " never_rest never_sleep no_quiet"
        ),
        "make": (
            "make makes let lets give must should see_that see_to want ensure hope hopes turn"
        ),
        "out": (
            "out_of_town out_of_the out_of_our out_of_this out_of_his out_of_her out_of_their"
            " from_the_valley from_the_village from_the_town from_the_island from_our"
            " off_the_island off_the_coast off_our off_their away_from gone out_of_here"
            " from_public from_every across_the_border out_with over_the_border from_this"
        ),
        "drive": (
            "bombard swamp drive chase chased hound hounded smoke hunt hunted kicked thrown"
            " bully bullied boo booed booing jeer heckle hiss pelt pillory pilloried out_with"
        ),
        "register": (
            "map hotline blacklist database dossier+ catalogue hot_line card_index"
            " wall_of_shame faces_of_shame gallery spreadsheet"
        ),
        "report": (
            "report reported denounce denounced name named record record_any inform_on register"
            " registered note inform film hand flag spot turn_in write_down take_down note_down"
            " photograph collect list"
        ),
        "office": (
            "office hotline party us headquarters group page list association movement club"
            " register website league channel"
        ),
        "damage": (
            "slash smash key scratch trample lame dent puncture egg eggs overturn paint"
            " tip_over help_themselves deflate uproot let_down sugar manure in_one_piece"
            " standing scratched slashed cut_off dung slurry dead_fish rotten"
        ),
        "thing": (
            "car cars tyre+ tire+ van garden fence line stall dog boat hedge+ mailbox postbox"
            " letterbox letter_box roses lawn doorstep plates tank garage bicycle windscreen"
            " allotment"
        ),
        "dig": (
            "dig dig_up delve snoop pry rummage comb_through trawl compile compiled dossier"
            " hunt find_something expose ransack investigate dig_into laid_open"
        ),
        "private_life": (
            "private past marriage debts love_life affair+ medical bed divorce family_life"
            " rubbish bins tax_returns embarrassing sins secret+ dirt bank_accounts skeletons"
        ),
        "irony": (
            "warm_reception warm_welcome pay_a_visit pay_him_a pay_her_a pay_them_a say_hello"
            " know_what_to_do know_how_you_feel reckon_with a_few_questions housewarming"
            " conscience_tells_you word_with"
        ),
        "boys": "boys lads friends crowd hotel airport house home children school door night",
        "know": ("know knows recognise recognised recognize recognized remember remembers forget"),
        "guess": "guess recognise recognize spot",
        "stamp": ("traitor traitors judas coward liar cowards liars scab rat snake thief shame"),
        "every": "every each any all neighbours colleagues teachers lecturers",
        "ashamed": "ashamed shame_him shame_her shame_them shame_on feel_fear scared",
        "goods": "bread milk loaf petrol haircut lodging pint beer greeting",
        "throng": "crowd crowds mob two_hundred five_hundred a_hundred_of full_house",
        "ever": (
            "wherever whenever everywhere until every_time whichever at_every in_every every_step"
        ),
        "smear": (
            "one-star bad_review+ fake_review+ rumour+ rumor+ gossip slander bad_reviews"
            " anonymous_letters fake_orders pizzas hoax prank+ one_star"
        ),
        "gaze": "good_look memorise memorize this_face these_faces those_faces that_face",
        "degrade": (
            "shave spit feathers tar pillory dunk parade_through parade_them humiliate disgrace"
            " tarred shaved mock mocked ridicule ridiculed sneer gob"
        ),
        "betrayed": (
            "refused sheltered shelters taught teaches signed voted testified testify"
            " complained rented rents hired hosts hosted spoke crossed denounced objected helps"
            " sells sleep sleeps lodge criticise criticised criticize criticized criticizes"
        ),
        "surrender": (
            "spit_out reveal give_up hand hand_over name betray bring disclose deliver turn_in"
            " tell listed read_out"
        ),
        "unrest": "won't_rest not_rest not_stop won't_stop no_rest keep_on keep_at",
        "phones": "phones cameras camera smartphones film_star",
        "outcome": (
            "enemy listed beside_them reckon treated_as regret next_on same_fate same_list"
            " answer_to same_treatment with_him with_them"
        ),
        "veiled": (
            "shame_if pity_if walk_home walks_home moored accidents_happen we_know_where"
            " look_under slippery watch_his_step watch_her_step watch_their_step watch_his_back"
            " watch_her_back watch_their_backs asking_where unfortunate_if better_not sleep_well"
            " nice_house tell_his tell_her warn_his"
        ),
        "boxing": "box_in box_it box_him box_her hem_in boxed block_the pen_in lock_in",
        "watch": "tie them_to_the_fence village_have_its_say lynch rough_justice own_hands",
    },
    """
spot data foe|folk|him
spot foe post|data
private online|post|report|surrender foe|folk @90
private post|spot his @40
private office foe
register foe private|betrayed|home @80
hidden prize identify finder|foe|folk
prize finder foe quits|drive|out
noise home him|foe night|until|throng|kin
noise until quits him|foe
throng home|night|until him|foe
night calm home him|foe @70
quits noise|calm|misery until him|foe
unhire until calm|noise him|foe
foe calm until quits|work @90
work calm until him|foe
stalk home|night|kin foe|him @70
stalk quits until foe|him
kin him|foe misery|noise|stamp|stalk home|night|school|misery
deny none foe there @110
deny foe outcome @110
foe none deny @60
none goods foe|him|folk @60
shun foe|him @70
misery foe|him make @80
ashamed foe|kin make @60
out drive foe|him|folk
drive ever|misery|spot foe|him|folk
foe data surrender betrayed
foe report every office|data|post
report every foe office
damage thing him|foe|folk @60
dig private_life him|foe|folk @70
irony boys foe|him|folk
irony calm|identify foe|folk
unhire work foe|him|folk
prize data|name told @120
prize told @60
aloud data foe
address_of sworn gathering|noise @90
boss calm sworn @80
plates noting sworn @90
routine sworn post|stalk|surrender @100
none service sworn @90
misery sworn make @90
smear work|home|him foe|folk
gaze know|home|him|ever
degrade foe|folk @50
unrest until quits foe|kin
phones make foe @40
stamp post spot|thing|home foe|him|folk
boxing ever|noise foe|him|folk
veiled foe|folk
veiled work|kin|him home|work|night|kin
""",
)
_FRAME = re.compile(
    r"\b(?:must|should|shall|ought|needs? to|ha(?:s|ve) to|let|let's|please|will|'ll|wants?"
    r"|expect(?:s|ed)?|hopes?|wish(?:es)?|ask(?:s|ed)?|urg(?:e[sd]?|ing)|calls? (?:on|for|upon)"
    r"|calling on|invit(?:e[sd]?|ing)|encourag(?:e[sd]?|ing)|advis(?:e[sd]?|ing)|demands?"
    r"|forbids?|forbidden|appeals?|promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|duty|time (?:to|for"
    r"|that)|up to (?:us|you|each|every)|belongs?|deserves?|like to|looking for|needed"
    r"|told to|can|may|(?:is|are|has|have) (?:to|set up|compiled|drawn up)|good citizens"
    r"|(?:every|no) (?:decent|honest|true|real)"
    r"|tells|pays?|offers?|gets|go(?:es)? to"
    r"|(?:crowns|euros|pounds|dollars|reward|prize) (?:for|to)"
    r"|welcome to|free to|don't|do not|never|nobody|no one)\b"
)
_OPENS = re.compile(r"^[\W_]*(?:(?:and|so|then|now|just|go|always|also) )*(?P<verb>[a-z]+)")
_CALLED = re.compile(
    r"\b(?:threats?\b|condemn|denounc|deplor|apolog|victims?\b|targets? of|illegal"
    r"|unlawful|against the law"
    r"|crimes?\b|criminal|arrest|charged|convict|sentenced|prosecut|harass|stalking|intimidat"
    r"|abus|bully|bullied|extremis|racis|antisemit|hate\b|violen|law enforcement|police\b|sheriff"
    r"|fbi\b|court order|legislation|act\b|bill\b|amendment|statute|protect|prevent|safeguard"
    r"|stop(?:s|ped)? (?:the|this|these|people|anyone|them from)|refus(?:e[sd]?|ing) to be"
    r"|was|were|had been|has been|have been|fear(?:s|ed)? (?:for|that)|worr(?:y|ies|ied)"
    r"|allegedly|accus|lawsuit|complaint|rights?\b|in peace|don't (?:film|follow|ring|photograph"
    r"|post|publish|name)|not (?:to )?(?:film|follow|ring|photograph|post|publish|name|call"
    r"|visit))"
)


def houndings(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where words that stand together call on others to hound somebody."""
    if case.lost_stops:
        return
    for match in matches(case, _LEXICON):
        if _is_call(case, match) and not is_reported(case, match.start, match.end, denied=False):
            yield match.start, match.end


def _is_call(case: Case, match: Match) -> bool:
    said = case.lowered[match.first : match.last]
    opening = _OPENS.match(said)
    framed = _FRAME.search(said) is not None or (
        opening is not None and opening["verb"] in _IMPERATIVES
    )
    return (
        framed
        and _CALLED.search(said) is None
        and not is_fiction(said)
        and not is_denied_before(case, match.start)
    )


_OPENING_WORDS = (
    "make turn give take keep treat find tell bring send show get ask cut leave vote out"
    " dig know refuse deny remember sack ruin help hound mark expose unmask smoke isolate"
    " bombard flood swamp look track recognise guess join pay see do wherever whoever"
    " whenever"
)
_IMPERATIVES = frozenset(
    word
    for slot in ("post", "noise", "calm", "stalk", "report", "dig", "damage", "drive", "shun")
    for word in _LEXICON.words_of(slot)
) | frozenset(_OPENING_WORDS.split())
