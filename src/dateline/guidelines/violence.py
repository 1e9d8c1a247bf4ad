"""Incitement, hatred and praise of violence, told by what stands together: DG-39 in English.

A weapon is none of it, and thanks are none; thanks to him who used the weapon on somebody are.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.composition import Lexicon, Match, matches
from dateline.guidelines.people_words import FOES, FOLK, OFFICES, PRONOUNS
from dateline.guidelines.urging import clause, frame_start

_LEXICON = Lexicon(
    {
        "him": PRONOUNS,
        "foe": FOES + OFFICES,
        "folk": FOLK,
        "kill": (
            "kill shoot hang lynch stab behead slaughter slaughtering butcher exterminate"
            " execute drown strangle strangling throttle gas flog flogging whip whipping skin"
            " castrate crush club bludgeon stone maim cripple knife gut flay scalp garotte"
            " garrotte pummel thrash horsewhip string_up wipe_out put_down finish_off run_over"
            " run_them_down run_him_down run_her_down mow_down blow_up cut_down gun_down"
            " eliminate hunt_down burn roast hurt cosh thump batter clobber smash_up beat_up"
            " lash impale crucify guillotine kneecap cull drive_over trample ram torch"
            " incinerate dispatch"
        ),
        "weapon": (
            "rope ropes noose gallows bullet bullets gun guns rifle+ shotgun+ revolver+ pistol+"
            " knife knives axe axes axe_handle+ cudgel+ crowbar+ iron_bars iron_bar"
            " hammer_handles pitchfork+ machete+ grenade+ bomb bombs petrol firebomb+ molotov+"
            " dynamite torch torches knuckledusters fist fists jackboot+ whip whips pick_handle+"
            " pick_handles baseball_bat+ acid scythe+ sniper gibbet cartridges buckshot lamppost"
            " lamp_post cat-o'-nine-tails sword sabre chains crossbow tar feathers guillotine"
            " chopping_block slurry_pit steel"
        ),
        "fetch": (
            "fetch load sharpen oil pack grab take_down polish carry bring dust_off dig_out"
            " get_out reach_for pick_up keep hand_out oiled loaded sharpened ready stock_up"
            " light cock warm_up unlock take_up"
        ),
        "corpse": (
            "hearse coffin+ body_bag+ corpse+ in_a_box in_boxes wooden_box morgue stretcher+"
            " undertaker+ six_feet_under under_the_sod feet_first face_down graveyard cemetery"
            " hospital_bed casualty_ward wheelchair crutches limping last_breath wooden_overcoat"
            " crematorium"
        ),
        "body": (
            "throat+ skull+ neck+ jaw+ nose noses teeth bones kneecap+ knee knees legs leg arm"
            " arms fingers finger ribs hand hands head heads face ear ears spine limb limbs"
            " knuckles eye"
        ),
        "break": (
            "break broken smash smashed crush crack snap cut slit chop hack twist wring bust"
            " split rearrange stove_in knock_out bash_in lose fewer missing off"
        ),
        "blood": "flesh blood bloodbath bloodshed run_red gore red_with",
        "flow": (
            "will_flow must_flow shall_flow has_to_flow have_to_flow spilled spilt spill shed"
            " price paid pay water run runs drown answer streets wash washed washes bathe"
            " gutters river cost drench soak ankle knee-deep"
        ),
        "praised": (
            "hero heroes hero's proud pride grateful gratitude thank thanks thank_you honour"
            " honours honour's honor honors respect admire admires admiration favour favor"
            " service medal+ bravest brave courage toast salute salutes hail hails applaud"
            " applauds applause bless blessing blesses praise praises noble patriot patriots"
            " martyr+ example candle cheer cheers glad pleased three_cheers hats_off hat_off"
            " bravo well_done kudos statue plaque wreath good_work good_deed right_thing legend"
            " role_model sympathy understand understands understandable hide_in my_barn drink"
            " on_us on_the_house loved_his loved_her loved_their great_day overdue beautiful"
            " inspiration inspires hope saint pardon pardoned glory glorious celebrate"
            " celebrates nothing_wrong no_crime good_turn day's_work done_well credit tip_our"
            " raise_a_glass hug kiss deserves deserve gentleman congratulate congratulations"
        ),
        "violent": (
            "kills stabs shoots hangs strangles throttles burns_down beats_up stabbed stabbing"
            " knifed knifing hanged lynched dynamited torched firebombed gunned_down bludgeoned"
            " strangled throttled mowed_down ran_over drove_over ploughed_into drove_into"
            " set_fire set_alight burned_down burnt_down blew_up beat_up beaten_up thrashed"
            " horsewhipped whipped clubbed kneecapped maimed scalped tarred broke_his broke_her"
            " broke_their broke_the smashed_the smashed_his smashed_her knocked_out knocked_the"
            " slapped punched kicked spat_on assassinated assassin assassins bombed poisoned"
            " shot threw_the_bomb threw_the_brick threw_acid pushed_the killer killers murderer"
            " arsonist gunman bomber attacked_the arson bombing assassination lynching"
            " knife_attack beating broken_jaw headbutted rammed murdered killed set_upon"
            " set_about jumped_the pick_handles iron_bars smacked ambushed slashed lashed"
        ),
        "agent": (
            "who whoever whosoever killer killers assassin assassins murderer bomber arsonist"
            " gunman he_who"
        ),
        "deed": (
            "violence shooting stabbing knifing murder assassination arson lynching bombing"
            " beating killing knife_attack arson_attack firebombing hanging burning riot pogrom"
            " massacre flogging slaying bullet bomb fist punch hand_that torching"
        ),
        "glory": (
            "great_day fine_day good_day glorious good_start no_crime no_sin waking_up fills_us"
            " gives_us_hope day's_work day_for good_deed act_of_love blessing gift right_answer"
            " earned well-earned noble heroic masterpiece long_live lesson_well model"
            " just_deserts"
        ),
        "argue": (
            "language argument understand understands understood answer solve solves solved"
            " solution cure medicine remedy speak speaks talk persuade persuades convince"
            " convinces teach teaches listen works helps wake settle vote problem patience"
            " prayers petitions words last_word respond reply respect"
        ),
        "wish": (
            "wish wishes hope hopes hoped dream dreams pray prays regret regrets pity regretted"
            " would_be_a_mercy mercy shan't_weep no_tears not_weep won't_weep not_mourn"
            " won't_mourn good_riddance shed_no shed_a don't_shed mourn miss cry lose_no_sleep"
            " lose_sleep drink_to dance"
        ),
        "perish": (
            "drown drowned drowns choke chokes die dies rot rots burn burns bomb didn't_go_off"
            " missed survived carried_out carries out_to_sea face_down killed killed_off crash"
            " starve freeze bullet plague heart_attack tumour sink sinks overboard drop_dead"
            " lived"
        ),
        "lived": (
            "missed survived didn't_go_off did_not_go_off lived escaped failed only_wounded"
            " got_away"
        ),
        "toward": "towards at_them in_the_face teeth",
        "lot": "lot all_of_them every_one every_last whole_pack whole_brood the_pack brood",
        "only_good": "only_good",
        "dead": "dead buried drowned",
        "theirs": "their_blood his_blood her_blood",
        "shed": "spill shed water drench soak flow run wash drink paint",
        "solve": (
            "only_argument only_language only_answer only_thing only_way problem_solved"
            " would_solve solves_the let_the speak speaks talking last_word best_argument"
            " best_answer would_solve_the sorts_out would_sort understands"
        ),
        "brutal": (
            "knuckleduster+ molotov+ firebomb+ petrol_bomb+ flares brass_knuckles bricks"
            " machete+ iron_bars cudgel+ baseball_bat+ axe_handles pick_handles pitchfork+"
            " crowbar+"
        ),
        "losing": "lose_the lose_his lose_her lose_their lose_a lose_an lose_both",
        "whoever": "who whoever anyone anybody next_one next if_he if_she if_they",
        "gallows": ("gallows noose rope gibbet guillotine stake whipping_post lamp_post lamppost"),
        "hint": (
            "not_just_for_show still_stands still_hangs waiting waits ready for_show"
            " still_there strong_branch long_enough room_for enough_for plenty_of isn't_just"
            " kept warm again"
        ),
        "acquit": ("no_jury no_court no_judge hide_in hides_in my_barn safe_with_us alibi shelter"),
        "gerund": "want wants needs need deserve deserves could_do_with",
        "put_down": (
            "slaughtering hanging shooting flogging whipping thrashing drowning horsewhipping"
            " lynching gassing strangling burning stoning skinning butchering putting_down"
            " beating culling castrating neutering kicking strapping"
        ),
        "these": "these those such this that",
        "tar": "tar",
        "feathers": "feathers",
        "like": (
            "like are is as than nothing_but breed breeds multiply multiplies spread spreads"
            " swarm crawl reproduce call calls these those such those_people"
        ),
        "beast": (
            "vermin rats cockroach+ lice locusts maggots fungus mould weeds leeches ticks fleas"
            " worms serpents vipers hyenas apes monkeys curs swine mongrel mongrels savages"
            " barbarians subhuman subhumans scum dregs ballast parasites bloodsuckers vultures"
            " sickness tumour pestilence contagion infestation pest cancer plague disease rot"
            " half-breeds filth rabble riffraff sewage animals beasts cattle swarm brutes poison"
            " jackals gangrene abscess canker useless_eaters unclean degenerates rabbits flies"
            " knife_at wolves dirt blight stain foul dung"
        ),
        "kind": (
            "muslims jews christians hindus arabs africans asians roma gypsies travellers"
            " migrants immigrants refugees foreigners newcomers islanders strangers settlers"
            " homosexuals lesbians disabled homeless beggars infidels heathens incomers"
            " outsiders brood these_people such_people those_people unbelievers tribe tribes"
            " race races natives nomads squatters addicts of_them the_lot that_lot this_lot"
            " boat_people"
        ),
        "group": (
            "people folk tribe tribes race races muslims jews christians hindus arabs africans"
            " asians roma gypsies travellers migrants immigrants refugees foreigners newcomers"
            " islanders strangers settlers asylum_seekers gays homosexuals lesbians women men"
            " wives disabled deaf blind poor homeless beggars peasants blacks whites natives"
            " northerners southerners easterners westerners believers unbelievers infidels"
            " heathens catholics protestants jewish incomers outsiders offspring brood them they"
            " families children programmers lot sort kind drifters squatters addicts boat_people"
            " arrivals nomads pilgrims speakers locals faithful sect nation blood parentage"
            " parents delta"
        ),
        "inferior": (
            "subhuman less_than_human not_human feeble-minded closer_to_apes closer_to_the_apes"
            " closer_to_animals nearer_to_apes don't_feel_pain never_been_born"
            " never_to_have_been not_people not_real_people not_like_us never_learn lower_race"
            " cannot_be_neighbours can't_be_neighbours born_to_serve made_to_serve born_thieves"
            " born_liars bred_to in_their_blood in_their_genes in_their_bones in_their_nature"
            " by_nature thins_the taints pollutes dilutes foreign_blood mixed_blood"
            " mixed_parents pure_blood must_kneel to_be_broken master_race cannot_be_taught"
            " counted_as_such no_souls no_soul soulless not_made_for no_place_among never_be_one"
            " no_conscience cannot_think smaller_brains unfit_to_breed should_not_breed"
        ),
        "cleanse": (
            "cleanse cleansed cleansing purge purged purify purified disinfect disinfected"
            " exterminated combed_out weed_out weeded_out cut_out burn_out burned_out smoke_out"
            " sweep_out rid_of cleaned_out flush_out drive_out washed_clean root_out stamp_out"
            " delouse deloused"
        ),
        "revenge": (
            "the_old_way what_our_fathers what_our_grandfathers finish_what sack_and"
            " settle_accounts settle_the_score clean_hands ten_men few_lads know_some_lads"
            " strong_hands own_a_rifle own_a_gun shot_a_shovel good_strangling deep_end"
            " pull_the_trigger pulled_the_trigger show_them_what first_against_the_wall"
            " eye_for_an_eye teach_them_with lesson_with tooth_for bodyguards not_peacefully"
        ),
        "threat": (
            "will we'll they'll shall won't would should must if_they when_they if_he if_she"
            " next_time sooner_or_later time going_to dealt deal for_the_day until i'd give_me"
            " solve"
        ),
        "arms_call": (
            "uprising revolution civil_war war rebellion insurrection reckoning crusade jihad"
        ),
        "place": (
            "office stand clinic mosque synagogue church hostel hall depot house camp shop"
            " embassy ministry hotel station newsroom registry archive tower barn van vans"
            " offices hostels place works mill barracks council library school mast masts plant"
            " lorries bank"
        ),
        "ablaze": (
            "torch burn burns burned burnt burning fire flames ablaze arson match matches"
            " alight firebombs petrol dynamite blow_up bomb smoulder ashes set_fire light_up"
            " raze razed"
        ),
        "overdue": "has_to_be needs_to had_to must_be recipe insurance_pays would_do wake",
        "fine": (
            "nothing_wrong no_crime no_sin bad_name wouldn't_hurt no_harm would_do no_shame"
            " insurance_pays is_cheap are_cheap good_idea never_hurt nothing_like a_little"
            " a_bit_of"
        ),
        "beat": (
            "beat slap slapping smack hit belt cane thrash kick kicking cuff whip punch strike"
        ),
        "spouse": (
            "wife wives husband nurse children child pupils servant servants daughters maid"
        ),
        "norm": (
            "now_and_then never_hurt keeps keep good_for if_she if_he deserves needs obey"
            " obedience lesson quiet respect order right discipline loves learns teaches spare"
        ),
        "law": "court sentenced charged convicted arrested police prosecutors indicted",
    },
    """
corpse threat foe|him|folk @60 > incites
corpse him|foe go|home > incites
weapon fetch foe threat > incites
weapon argue foe|place|lot threat @110 > incites
weapon solve @70 > incites
brutal fetch > incites
losing body whoever @90 > incites
gallows hint @50 > incites
feathers tar fetch|foe > incites
acquit violent agent > praises
put_down gerund foe|folk|him @60 > incites
theirs shed @60 > incites
revenge body @60 > incites
deed fine @45 > praises
brutal fine > incites
cleanse ablaze|blood @40 > incites
break body foe threat > incites
blood flow threat > incites
revenge threat|foe > incites
ablaze fine|overdue place @90 > incites
weapon foe revenge > incites
beat spouse norm @60 > incites
violent praised agent @130 > praises
deed glory @100 > praises
lived wish deed|weapon|perish > praises
wish perish foe|him|group @90 > incites
only_good dead @70 > incites
cleanse beast these @60 > hates
inferior group @80 > hates
cleanse kind @40 > hates
""",
)
_HARMLESS = re.compile(
    r"\b(?:iraq|treasure|war\b|donat\w+|donors?|cancer-|veterans?|troops?|soldiers?"
    r"|servicem[ae]n|armed forces|marines?|navy|army|military"
    r"|war on|world war|terrorists?|terrorism|insurgents?|taliban|al qaeda|hamas|isis|enem(?:y|ies)"
    r"|victims?|survivors?|accidents?|crash(?:es)?|hurricane|earthquake|wildfires?|firefighters?"
    r"|patients?|disease control|treatment|clinical|medicine|surgery|vaccin\w+|tumou?rs?|therapy"
    r"|gun (?:control|violence|safety|laws?|owners?)|legislation|act\b|bill\b|amendment|background"
    r"|sheriff|court|sentenced|charged|convicted|arrested|prosecut\w+"
    r"|defendants?|indict\w+|murdered in|memorial|condemn\w*|mourn(?:s|ed|ing)?|grie\w+"
    r"|condolences|tragic|tragedy|senseless|heinous|violence against|prevent\w*"
    r"|protect\w*|genocide|holocaust|persecut\w+|discriminat\w+|racism|racist|prejudice"
    r"|stereotypes?|cook\w*|kitchen|garden\w*|farm\w*|animals' |pets?|wildlife|zoo"
    r"|game|match|season|team|score[ds]?|film|novel|book|album"
    r"|song|character|movie|play|claimed|psychologist|century|exhibition|sculpture"
    r"|painting|museum)\b"
)
_STRONG_WORDS = (
    "kill shoot hang lynch stab behead slaughter butcher exterminate execute drown strangle"
    " throttle ram trample torch raze gas flog whip skin castrate bludgeon maim cripple gut"
    " flay scalp garotte garrotte horsewhip impale crucify guillotine kneecap burn stone"
    " thrash pummel knife"
)
_STRONG = frozenset(_STRONG_WORDS.split())
_WHOM = re.compile(
    r"[\w-]+(?: (?:up|down|off|out))? (?P<whom>(?:him|her|them)\b|(?:all|every one|the lot|each)"
    r" (?:of )?(?:them|these|those)\b|the lot\b|(?:all|every|any|each|these|those|the|this|that"
    r"|such|our|your|his|her|their|an?) (?:[\w'-]+ ){0,3}?(?P<who>[\w-]+)\b)"
)
_PEOPLE = frozenset(
    word for words in (FOES, OFFICES, FOLK) for word in Lexicon({"all": words}, "").words_of("all")
)


def violences(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield where words that stand together incite to violence, praise it or make people less."""
    if case.lost_stops:
        return
    yield from _orders(case)
    yield from _beasts(case)
    for match in matches(case, _LEXICON):
        if _is_meant(case, match):
            yield match.start, match.end, match.makes


def _is_meant(case: Case, match: Match) -> bool:
    if match.makes == "praises" and _SUFFERED.search(case.lowered, match.first, match.end):
        return False
    return not _is_harmless(case, match.start, match.end, match.first)


_SUFFERED = re.compile(
    r"\b(?:was|were|been|being|be|is|are|got|get)(?: [a-z]+(?:ly|ed),?){0,3}(?: and"
    r"| or)?(?: [a-z]+ly)?"
    r" (?:killed|murdered|shot|stabbed|beaten|attacked|bombed|poisoned|assassinated|lynched"
    r"|ambushed|kicked|punched|hanged)\b"
)


_BREAK = re.compile(r"[,;”\"]|$")


def _is_harmless(case: Case, start: int, end: int, first: int) -> bool:
    """Say whether the words speak of war, medicine, sport or crimes told; who says them apart."""
    tail = _BREAK.search(case.lowered, end, end + 60)
    last = tail.start() if tail is not None else end + 60
    return (
        _HARMLESS.search(case.lowered, max(first, start - 90), last) is not None
        or _SURNAMES.search(case.text, start, end) is not None
    )


_SURNAMES = re.compile(r"\b(?:Burns|Cutts|Stone|Gore|Savage|Hunt|Chase|Rope|Hammers?)\b")


def _orders(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield *skin the vet alive*: a deed, somebody, and words that make the deed a call."""
    for at in case.places(_STRONG):
        found = _WHOM.match(case.lowered, at, at + 90)
        if found is None or (found["who"] is not None and found["who"] not in _PEOPLE):
            continue
        start = frame_start(case, at)
        if start is None and _LETS.search(case.lowered, max(0, at - 40), at):
            start = at
        quote = case.quote_at(at)
        if start is None or (quote is not None and quote[1] - quote[0] < _A_FEW_WORDS):
            continue
        if not _is_harmless(case, start, found.end(), case.sentence_at(at)[0]):
            yield start, found.end(), "incites"


_LETS = re.compile(r"\blet (?:the |a |an |his |her |their |our )?[\w-]+ $")
_A_FEW_WORDS = 14
_LIKENED = re.compile(
    r"\b(?P<group>[\w'-]+)(?: (?:from|of|in|who|at|on|with|across|behind) [\w' -]{2,50}?)?,? (?:are"
    r"|were|is|'re|as|remain|should be counted as|belong with)(?: (?:all|just|simply|nothing but|no"
    r" better than|only|little more than|worse than|more|like|as|closer to|the same as|born|truly"
    r"|really|nothing but))*(?: (?:an?|the|our|this town's))?(?: (?!with\b|by\b|of\b|to\b"
    r"|from\b|for\b|at\b|in\b)[a-z-]+){0,2} $"
)
_BREEDS = re.compile(
    r"\b(?:multipl(?:y|ies)|breeds?|spreads?|reproduces?|swarms?|crawls?|creeps?|propagates?"
    r"|pour in|eats?|infests?|overruns?)(?: [\w-]+){0,2} like(?: an?)? $"
)
_OF_THEM = re.compile(
    r"\b(?:against|abuse of|by|for|to|among|towards?|about|between|on) (?:the |all |our "
    r"|these |many )?"
    r"[\w'-]+ (?:are|is|were)\b"
)
_TERMS = frozenset(_LEXICON.words_of("beast"))
_GROUPS = frozenset(_LEXICON.words_of("group"))
_PARTS = re.compile(r"[\w'-]+")


def _beasts(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield *the hill folk are closer to apes*, *they multiply like a fungus*."""
    for at in case.places(_TERMS):
        first, _ = clause(case, at)
        start = max(first, at - 130)
        if _BREEDS.search(case.lowered, start, at):
            subject = {found.group() for found in _PARTS.finditer(case.lowered, start, at)}
        else:
            found = _LIKENED.search(case.lowered, start, at)
            subject = {found["group"]} if found is not None else set()
        end = at + len(_PARTS.match(case.lowered, at).group())  # type: ignore[union-attr]
        if not subject & _GROUPS or _OF_THEM.search(case.lowered, start, at):
            continue
        if not _is_harmless(case, start, end, first):
            yield max(first, start), end, "hates"
