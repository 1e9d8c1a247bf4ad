"""Where sentences end."""

import pytest

from dateline.guidelines.sentences import sentence_spans


@pytest.mark.parametrize(
    "sentences",
    [
        ["Ships sail.", "They come back."],
        ["Dr. Thorne met Mr. J. P. Aro at 9 a.m. sharp.", "They agreed."],
        ["It cost 3.5 million.", "Who paid?", "Nobody!"],
        ["“We sail.”", "She left."],
        ["Grimholt Inc. bought it.", "It sank."],
        ["The yard belongs to Grimholt Inc.", "The ships don't."],
        ["He flew to the U.S.", "She stayed."],
        ["He wrote to the U.S. Department of Harbours.", "It never answered."],
        ["The U.S. Senate met.", "It rose at noon."],
        ["بندر باز شد.", "چه کسی آمد؟", "همه."],
        ["No end"],
    ],
)
def test_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in sentence_spans(text, 0, len(text))] == sentences
