"""Claims of DG-33 drawn from bare slots: an ill that goes, a mishap and never, money and sure.

Writers put these in ever new turns of phrase. So nothing is asked of the turn, only that one clause
names both sides and none of the words by which releases tell of care, research, risks and courts.
"""

from dateline.guidelines.bodily_claims import is_told_of_bodies
from dateline.guidelines.bodily_words import AILMENTS, VANISHING
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.sketches import held_sketches, sketch

_UNSURE = (
    "not if whether should may might could would until unless hope hopes hoped aim aims aimed goal"
    " seek seeks intended designed study studies trial trials research awareness charity campaign"
    " foundation association candidate candidates clinical funding fund funds bill program"
    " programs"
    " programme initiative police court alleged accused convicted victim victims his her he she i"
    " my"
    " we our who's recall lawsuit crime crimes"
)
_ILLS = AILMENTS - lexicon(
    "stress virus viruses panic addiction disease diseases illness illnesses attack attacks pain"
    " pains"
    " decay scar scars colds exhaustion fatigue bleeding block covid sore plaque wound wounds"
    " cancer"
    " cancers depression cold rash trauma swelling blindness aids burnout cramp lump headache"
    " headaches"
    " fracture fractures itch spasm paralysis nightmare nightmares concussion dandruff hangover"
)
_OUTCOMES = VANISHING | lexicon(
    "cured healed freed rid spared relieved banished beaten conquered overcome defeated forget"
    " forgotten survive survives retreat retreats surrender surrenders flee flees goodbye"
    " farewell"
    " dance sweat unlearn place worst history draws draw sucks pulls lose loses lost escape"
    " escapes"
    " fall drop falls drops comes drowns drown laugh laughs never nobody none nothing longer"
    " unknown"
)
_DRAWN_ILLS = (
    sketch(
        _ILLS,
        _OUTCOMES,
        barred=f"{_UNSURE} to treatment treatments therapy therapies drug drugs vaccine vaccines"
        f" care"
        " patient patients survivors survivor people-with diagnosed diagnosis risk risks cause"
        " causes"
        " caused rates rate deaths death cases case percent related symptoms such including like"
        " and/or"
        " approved fda indicated adults",
        reach=7,
    ),
)
_NEVER = "nobody nothing never cannot can't t none impossible immune"  # *t* is what can't leaves
_DRAWN_MISHAPS = (
    sketch(
        "hurt hurts harm harmed injured injure injures injury injuries accident accidents drown"
        " drowns"
        " drowning burn burns burned burnt scald scalded choke chokes suffocate fall falls slip"
        " slips"
        " trip trips crash crashes collide collides collision collisions sink sinks capsize"
        " explode"
        " explodes explosion explosions ignite overheat shatter shatters leak leaks jam jams"
        " derail"
        " derails topple topples electrocuted poisoned hacked hacker hackers thieves burglars"
        " burglar"
        " intruder intruders stolen forged",
        _NEVER,
        barred=f"{_UNSURE} behind short love asleep apart through victim victims budget said told"
        f" says"
        " afford forget want wants like rest die war women violence investors market prices price"
        " feelings into under within more again-and accident-free lawyer attorney attorneys"
        " insurance",
        reach=6,
    ),
)
_DRAWN_GAINS = (
    sketch(
        "investors investor savers saver depositors shareholders lenders lender savings stake"
        " stakes"
        " deposit deposits principal bond bonds certificates shares share token tokens coin coins"
        " plots"
        " plot vineyard berth berths outlay nest-egg dividends dividend interest subscribers"
        " rents",
        "always never nobody nothing certain certainly sure surely guaranteed guarantees cannot"
        " can't"
        " beyond whatever whichever safe safer safest riskless only fail fails failed assured"
        " assures",
        "lose loses lost losing rise rises grow grows gain gains pay pays paid double doubles"
        " doubled"
        " triple triples fall falls fallen earn earns profit profits profited win wins multiply"
        " multiplies back sink sinks drop drops appreciate appreciates come comes",
        barred=f"{_UNSURE} tax government company company's loan loans credit market-share however"
        f" risk"
        " risks disclaimer past performance reported quarter common per outstanding regulated"
        " banking"
        " voting holders stories story way popular easy secondary access",
        reach=7,
    ),
)
LIVES_DRAWN = (*held_sketches(is_told_of_bodies, *_DRAWN_ILLS), *_DRAWN_MISHAPS)
GAINS_DRAWN = _DRAWN_GAINS
