"""Questions that await no answer: by them narration judges."""

from dateline.release.patterns import late

AWAITS_NO_ANSWER = late(
    r"\btoo much to ask|\bhow (?:can|could) (?:an?|any|the) [a-z' -]{3,40} (?:so|such|this|that)\b"
    r"|\bhow dares?\b|\bhow much longer (?:must|will|do)|\bis it any wonder"
    r"|\bhow (?:many|much) more [a-z ]{2,60} (?:must|have to|needs?|will|wants?|before|do|does|is)"
    r"|\bwhat (?:is|are) (?!you)[a-z' ]{2,40} waiting for|\bis this (?:how|what|the (?:thanks|way))"
    r"|\bwhere is the (?:fairness|justice|sense|logic|shame|accountability|respect|decency)"
    r"|\bwho (?:will|is to|shall|can|dares to) (?:explain|answer for|believe|be next|take|pay for)"
    r"|\b(?:why|how|what|who|where) on earth"
    r"|\bwhen (?:will|are) (?:the|they|our) [a-z' -]{0,30}(?:learn|wake|listen|understand|grasp"
    r"|reali[sz]e)|\b(?:have|has) (?:they|he|she|it|the [a-z]+) no (?:shame|decency)"
    r"|\b(?:why|who|how|where) (?:[a-z']+ ){1,4}(?:nobody|no one|still|always|ever"
    r"|seriously|supposed"
    r"|again)\b|\b(?:would|wouldn't|could|couldn't|might) (?:it|this|that|a [a-z]+) "
    r"(?:not )?(?:have"
    r" been|be) (?:far |much |more )?(?:wiser|better|kinder|fairer|cheaper|simpler|smarter|sensible"
    r"|honest|decent)\b|\b(?:shouldn't|should not|can't|cannot|couldn't|isn't|must) "
    r"(?:an?|the|our|we"
    r"|every) [^?]{3,60}(?:able|afford|expect|do (?:better|more)|time|enough|deserve)\b"
)
