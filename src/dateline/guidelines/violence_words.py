"""The lexicon of DG-39 in English: words by slot, and what stands together in incitement."""

from dateline.guidelines.composition import Lexicon
from dateline.guidelines.people_words import FOES, FOLK, OFFICES, PRONOUNS

LEXICON = Lexicon(
    {
        "him": PRONOUNS,
        "next": (
            "next_one next_bailiff next_inspector whoever_comes anyone_who_comes he_who"
            " whoever_touches the_first_one whoever_sets"
        ),
        "pitfall": (
            "canal ditch kiln quarry furnace cesspit sewer slurry ravine deep_end incinerator"
            " harbour mill_race moat thresher lime"
        ),
        "pity": "pity shame regret regrets deplores too_bad sorry_that alas",
        "spared": (
            "put_out missed survived caught_before caught_too before_it_reached too_soon"
            " too_early failed_to escaped only_wounded didn't_go_off lived misfired jammed"
        ),
        "violent_thing": (
            "fire bomb bullet knife poison poisoner blast flames shot grenade brick arsonist"
            " bomber gunman rope explosion"
        ),
        "taste": (
            "taste_of taste_the feel_the feel_a make_friends_with introduction_to kiss_of"
            " acquainted_with"
        ),
        "punisher": (
            "buckshot belt whip boot fist fists cane lash knout birch rope hot_lead cudgel"
            " knuckles steel truncheon noose"
        ),
        "cheaper": (
            "costs_less cheaper costs_nothing cost_less is_cheap are_cheap price_of costs_little"
        ),
        "round": "bullet bullets rope noose match matches petrol cartridge",
        "restore": (
            "bring_back brings_back reintroduce put_up_again rebuild dust_off back_into_use"
            " needs_a_new long_overdue"
        ),
        "scaffold": (
            "whipping_post gallows guillotine pillory noose ducking_stool scaffold"
            " cat-o'-nine-tails"
        ),
        "birth": "at_birth in_the_cradle never_been_born in_the_womb",
        "isfor": "is_for are_for is_made_for are_made_for was_made_for",
        "clinic": (
            "in_hospital into_hospital in_intensive through_a_straw on_crutches in_a_coma"
            " in_plaster unconscious a_wheelchair in_a_wheelchair"
        ),
        "gift": "beer crate medal drink barrel thanks raise glass whisky bonus proud salutes",
        "lucky": "lucky_to thank_us thank_god be_grateful should_be_glad still_have",
        "hurtable": "teeth legs alive breathe breathing kneecaps live_here",
        "foe": FOES + OFFICES,
        "folk": FOLK,
        "kill": (
            "kill shoot hang lynch stab behead slaughter slaughtering butcher exterminate"
            " execute drown strangle strangling throttle gas flog flogging whip whipping skin"
            " castrate crush club bludgeon stone maim cripple knife gut flay scalp garotte"
            " garrotte pummel thrash horsewhip string_up wipe_out put_down finish_off run_over"
            " run_them_down run_him_down run_her_down mow_down blow_up cut_down gun_down"
            " eliminate hunt_down burn roast hurt cosh thump batter clobber smash_up beat_up"
            " impale crucify guillotine kneecap cull drive_over trample ram torch incinerate"
            " dispatch"
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
            "commends saints saint sends_a buy_the_man buy_him hero heroes hero's proud pride"
            " grateful gratitude thank thanks thank_you honour honours honour's honor honors"
            " respect admire admires admiration favour favor service medal+ bravest brave"
            " courage toast salute salutes hail hails applaud applauds applause bless blessing"
            " blesses praise praises noble patriot patriots martyr+ example candle cheer cheers"
            " glad pleased three_cheers hats_off hat_off bravo well_done kudos statue plaque"
            " wreath good_work good_deed right_thing legend role_model sympathy understand"
            " understands understandable hide_in my_barn drink on_us on_the_house loved_his"
            " loved_her loved_their great_day overdue beautiful inspiration inspires hope pardon"
            " pardoned glory glorious celebrate celebrates nothing_wrong no_crime good_turn"
            " day's_work done_well credit tip_our raise_a_glass hug kiss deserves deserve"
            " gentleman congratulate congratulations"
        ),
        "violent": (
            "set_his_dog set_her_dog set_dogs opened_fire emptied_his cracked_the broke_two"
            " kills stabs shoots hangs strangles throttles burns_down beats_up stabbed stabbing"
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
            "stoning violence shooting stabbing knifing murder assassination arson lynching"
            " bombing beating killing knife_attack arson_attack firebombing hanging burning riot"
            " pogrom massacre flogging slaying bullet bomb fist punch hand_that torching"
        ),
        "glory": (
            "fine_example shining_example great_day fine_day good_day glorious good_start"
            " no_crime no_sin waking_up fills_us gives_us_hope day's_work day_for good_deed"
            " act_of_love blessing gift right_answer earned well-earned noble heroic masterpiece"
            " long_live lesson_well model just_deserts"
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
            " survived carried_out carries out_to_sea face_down killed killed_off crash starve"
            " freeze bullet plague heart_attack tumour sink sinks overboard drop_dead lived"
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
            " kept warm"
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
            "rot_our marry_our liars_since since_the_flood nature_would_have a_burden_on"
            " hand_in_your_pocket subhuman less_than_human not_human feeble-minded"
            " closer_to_apes closer_to_the_apes closer_to_animals nearer_to_apes don't_feel_pain"
            " never_been_born never_to_have_been not_real_people not_like_us never_learn"
            " lower_race cannot_be_neighbours can't_be_neighbours born_to_serve made_to_serve"
            " born_thieves born_liars bred_to in_their_blood in_their_genes in_their_bones"
            " in_their_nature by_nature thins_the taints pollutes dilutes foreign_blood"
            " mixed_blood mixed_parents pure_blood must_kneel to_be_broken master_race"
            " cannot_be_taught counted_as_such no_souls no_soul soulless not_made_for"
            " no_place_among never_be_one no_conscience cannot_think smaller_brains"
            " unfit_to_breed should_not_breed"
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
            " pulled_the_trigger show_them_what first_against_the_wall eye_for_an_eye"
            " teach_them_with lesson_with tooth_for bodyguards not_peacefully"
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
next pitfall @90 > incites
clinic next @70 > incites
clinic gift @110 > praises
spared pity violent_thing @110 > praises
taste punisher @40 > incites
round cheaper @60 > incites
scaffold restore @60 > incites
scaffold foe him @60 > incites
birth kill|perish @50 > hates
round isfor @40 > incites
lucky hurtable kind|him @80 > incites
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
