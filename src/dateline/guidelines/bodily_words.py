"""What befalls bodies, what they do, and what is said to help or to harm: words of DG-33."""

from dateline.guidelines.inflecting import doings, lexicon, plurals, third_persons

AILMENTS = frozenset(
    plurals(
        "ache allergy asthma attack blister bronchitis burnout cancer caries cataract cavity"
        " cholera cold colic concussion constipation cough cramp dementia depression diabetes"
        " disease dizziness eczema epilepsy fever flu fracture gallstone hangover headache"
        " heartburn hepatitis hernia hypertension illness impotence incontinence indigestion"
        " infarction infection infertility inflammation insomnia itch itching leukemia leukaemia"
        " lumbago lump malaria measles melanoma meningitis migraine miscarriage nausea nosebleed"
        " obesity osteoporosis pain palsy panic plaque pneumonia psoriasis rash rheumatism rickets"
        " scar scurvy seasickness seizure sepsis shingles sleeplessness sneeze snoring soreness"
        " sore sprain stillbirth stress stroke sunburn swelling tetanus thrombosis tinnitus"
        " toothache tuberculosis tumor tumour ulcer vertigo virus wart wheeze wrinkle wound"
        " addiction alzheimer's parkinson's autism adhd ptsd acne arthritis arthrosis gout anemia"
        " anaemia cholesterol baldness blindness deafness backache earache cataracts glaucoma"
        " sinusitis tonsillitis gingivitis dermatitis appendicitis fatigue exhaustion anxiety"
        " bleeding freckle cellulite dandruff hiccup decay myopia shortsightedness"
        " farsightedness stutter"
        " bedwetting drowsiness stiffness puffiness flatulence hoarseness"
        " jaundice polio typhoid mumps rubella covid influenza myocarditis sciatica bloating"
        " delirium bunion hemorrhoid haemorrhoid verruca pimple blackhead abscess cyst polyp goitre"
        " croup diphtheria chickenpox smallpox leprosy scabies ringworm cystitis prostatitis"
        " colitis"
        " gastritis reflux vomiting diverticulitis pancreatitis cirrhosis fibrosis emphysema apnoea"
        " apnea pleurisy embolism aneurysm arrhythmia palpitation angina atherosclerosis neuropathy"
        " neuralgia sclerosis paralysis encephalitis psychosis schizophrenia phobia nightmare"
        " amnesia anorexia bulimia scoliosis bursitis tendinitis tendonitis fibromyalgia lupus"
        " endometriosis fibroid mastitis preeclampsia conjunctivitis laryngitis eyestrain"
        " scours sickness sightedness itchiness clot"
        " dengue rabies periodontitis eyebag neurodermatitis lymphoma bedsore backpain chilblain"
        " dysplasia laminitis mange distemper eczemas allergen tonsil incontinence"
        " hyperactivity dyslexia impotence hayfever hypertension halitosis lockjaw frostbite"
        " hypothermia heatstroke fainting tremor spasm phlegm"
    )
) | lexicon("diarrhoea diarrhea hiv alzheimer parkinson aids lice worms flab jetlag")
ORGANS = frozenset(
    plurals(
        "artery bone kidney lung tendon ligament nerve vertebra cornea retina gum pore"
        " intestine stomach womb uterus ovary prostate bladder pancreas thyroid tonsil lymph"
        " hormone pulse bowel gut knee hip ankle scalp"
        " hamstring eardrum sinus airway sperm wound bruise"
    )
) | lexicon(
    "joints blood pressure cholesterol insulin eyesight hearing cartilage spine skull arteries"
    " ovaries"
    " tension sugar heartbeat hairline collagen libido metabolism"
)
ACCIDENTS = frozenset(
    plurals(
        "accident crash collision drowning injury death fatality casualty poisoning overdose scald"
        " electrocution amputation bleeding stillbirth complication suicide choking"
    )
) | {"mortality", "falls"}
GERMS = frozenset(
    plurals(
        "bacterium bacteria germ microbe pathogen mite parasite fungus mould mold spore virus"
        " coronavirus norovirus salmonella listeria legionella e.coli toxin allergen mosquito"
        " radon asbestos arsenic mercury pesticide pollen mildew smog formaldehyde microplastic"
        " nitrate"
        " staphylococcus streptococcus poison pollutant carcinogen impurity"
    )
) | frozenset({"viruses", "fungi", "coli", "mutans", "bacilli"})
FUNCTIONS = lexicon(
    "digestion bowel bowels gut immunity immune metabolism circulation memory concentration sleep"
    " wellbeing well-being wellness health heart hearts brain liver kidneys lungs skin joints"
    " bones hair eyesight hearing fertility lifespan healthspan healing breathing"
    " posture hormones muscle muscles libido potency stamina defences defenses nerves"
    " cartilage spine"
    " tendons microbiome teeth gums cognition pregnancy lactation"
)
_REMEDIES = (
    "lift cure heal reverse eliminate eradicate prevent relieve alleviate combat banish"
    " fight reduce"
    " lower ease halt curb slow avert forestall ward fend stave repel suppress soothe calm dispel"
    " dissolve destroy kill neutralise neutralize dampen diminish lessen shorten tame beat conquer"
    " defeat overcome inhibit flush chase counter counteract shield protect dull numb"
    " mitigate minimise minimize vanquish shrink end stop halve cut remove zap erase melt"
    " thin unblock loosen straighten extract leach"
    " extinguish obliterate quell subdue stem wipe drive purge cleanse fix remedy delay"
    " decrease spare clear close resolve deaden"
)
_BENEFITS = (
    "improve boost strengthen support promote enhance restore stimulate regulate deepen sharpen"
    " prolong extend lengthen lift raise increase normalise normalize balance optimise optimize"
    " protect nourish rejuvenate renew revive relax cleanse detoxify purify activate"
    " rebuild regenerate repair tone speed accelerate quicken kickstart aid preserve fortify"
    " renew correct invigorate double triple transform regrow steady reawaken hone toughen"
)
_BODY_WORK = (
    "thin clear straighten loosen unblock wake awaken steady settle calm rest detox mend knit heal"
    " lower relieve ease clean purify unclog oxygenate realign stretch warm firm tighten feed"
    " replenish rehydrate train retrain cure stabilise stabilize slow widen open flush shield guard"
    " cushion soothe reduce bring"
)
_HARMS = "cause trigger provoke worsen aggravate induce spark breed give bring cause double triple"
REMEDIES = frozenset((*third_persons(_REMEDIES), *doings(_REMEDIES), "stopping", "cutting"))
REMEDIES_BARE = frozenset(_REMEDIES.split())
BENEFITS = frozenset((*third_persons(_BENEFITS), *doings(_BENEFITS)))
BENEFITS_BARE = frozenset(_BENEFITS.split())
BODY_WORK = frozenset((*third_persons(_BODY_WORK), *doings(_BODY_WORK)))
BODY_WORK_BARE = frozenset(_BODY_WORK.split())
_DAMAGES = "damage ruin harm destroy attack weaken clog corrode poison irritate inflame stunt"
DAMAGES = frozenset((*third_persons(_DAMAGES), *doings(_DAMAGES)))
_DETECTS = (
    "detect find recognise recognize tell spot predict diagnose foresee foretell see sense identify"
)
DETECTS = frozenset((*third_persons(_DETECTS), *_DETECTS.split()))
AILING = lexicon(
    "flat fallen stiff sore aching swollen inflamed itchy tense weary tired cracked brittle dry"
    " slipped torn"
    " pulled strained sprained broken twisted pinched fractured herniated chapped bloodshot"
    " varicose"
    " arthritic rheumatic worn clogged blocked receding thinning bleeding crooked grey gray bad"
    " split"
    " oily flabby sagging yellow bent painful burning restless heavy cold numb hot double puffy"
    " curved frozen rough hardened narrowed enlarged leaky irritable blurred poor"
)
BODY_PARTS = lexicon(
    "neck back backs necks shoulder elbow heel shoulders legs feet joints muscles eyes skin throat"
    " knees hands gums tendons limbs"
    " hips heels nerves bones arms wrists scalp hair disc discs bone ankle ankles ligament"
    " ligaments"
    " muscle meniscus tendon veins arteries sinuses vertebrae toes fingers back spine elbows"
    " breath ends flushes feet nails chin bladder bowel bowels prostate vision blood circulation"
    " eyesight posture chest wombs gut stomach eyelids heels"
)
HARMS = frozenset(third_persons(_HARMS)) | {"leads", "makes"}
MENDING = lexicon(
    "close knit mend loosen relax recede fade regrow return falls fall drops drop sinks sink"
    " slows slow calms steadies clears settle settles heal heals shrink shrinks dissolve melt"
)
VANISHING = lexicon(
    "vanish vanishes vanished disappear disappears disappeared subside subsides recede recedes"
    " fade fades heal heals healed cured gone clears passes eases shrinks shrink stops abates"
    " ceases"
    " lifts abate cease"
)
PEOPLE = lexicon(
    "patient patients child children baby babies women men people users users' residents"
    " sufferers swimmers runners athletes smokers diabetics mothers toddlers infants pets dogs cats"
    " customers wearers drinkers bathers body bodies wound wounds surgery treatment treatments"
    " therapy therapies medicine medicines drug drugs dose doses tooth dental oral symptoms tissue"
    " painkiller painkillers medication antibiotics dialysis hospital ward surgeon doctors"
    " doctor symptoms"
    " cells pain harm toxic toxicity diet vitamins vitamin supplement supplements"
)
BODILY = AILMENTS | ACCIDENTS | ORGANS | GERMS | FUNCTIONS | PEOPLE
