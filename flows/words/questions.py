"""What kind of question a reply answers, from the words we put: only to some of them is "yes" an answer.

Rules
- "Would you like …?", "… correct?" and "please confirm" are answered by yes or no; a statement is answered by nothing.
- To a question with "or" between two things, or with a "not" in it, a bare yes says nothing certain.
- A yes with "but can you …" behind it is asked about: it takes back what it gave.
- A "what", "when" or "how about" wants words of its own, not a yes.
"""

import re
from typing import Literal

from flows.words import yes_no
from flows.words.spelling import spell_out

QuestionKind = Literal["yes_no", "negative", "either_or", "open", "statement"]

_ASKS = (
    "is|are|am|was|were|do|does|did|will|would|can|could|shall|should|may|might|have|has|had|want|wanna|need|fancy"
    "|ready|ok|okay|coming|going|interested|any chance"
)
_YES_NO = re.compile(
    rf"(?:^|[.!?,;:] |\b(?:and|so|then|but|or|ok|okay|also|great|sure|please) )(?:{_ASKS})\b[^.!?]*\?"
    r"|\b(?:correct|right|true|confirm\w*|okay|ok|yes|agreed?|no|deal|accurate|verify|sure|good"
    r"|fine)\b(?: [^.!?]{0,60})?\?"
    r"|\bconfirm\w*\b|\bmake sure\b|\bverify\b|\bcheck that\b|\byes or no\b|\b1 ?[:=-]? ?yes\b|\b(?:is"
    r"|does) (?:that|this|it)\b[^.!?]*$"
    # … said back for a nod, or about to be done
    r"|(?:^|[.!:,;] )(?:(?:so|ok|okay|fine|sure|great|got it|yes|and|now|alright|certainly|then|just) )*(?:you(?:'d"
    r"| would|'ll| will| want| need| wish"
    r"|'re| are)\b|i(?:'d| would|'ll| will|'m| am) (?!find|look|search)|i (?:have|got) (?:you|it|this|\d)"
    r"|let me (?!know)|please (?!try|note)|kindly|here goes\b|check\b|review\b|[a-z]{3,}ing (?:a|an|the|to|up|your"
    r"|that|this|it|for|\d)\b"
    r"|seeking\b|that(?:'s| is| will be| would be)\b|so\b)"
)
_NEGATIVE = re.compile(
    r"\b(?:do|does|did|are|is|would|could|ca|can|should|have|wo|were|was)n['’]?t (?:you|we|it|they|he|she|that"
    r"|this)\b"
    r"[^.!?]*\?|\b(?:you(?:'re| are| were)?|so|are you|is it|can you|will you|do you) (?:\w+ )?not\b[^.!?]*\?"
    r"|^not \w+[^.!?]*\?|\byou (?:can|wo|do|are)n['’]?t\b[^.!?]*\?|\b(?:do|would) you mind\b"
)
_EITHER_OR = re.compile(
    r"\bor (?!not\b|no\b|nah\b|anything\b|something\b|so\b|more\b|less\b|later\b)[^.!?]*\?", re.IGNORECASE
)
_OPEN = re.compile(
    r"(?:^|[.!?,;:] |\b(?:and|so|then|but|ok|okay|or|please tell me|in) )(?:what|when|where|who|whom|whose|which"
    r"|why|how)\b[^.!?]*\?*$"
    r"|\bhow about\b[^?]*\??$|\bwhat do you think\b|\bany (?:thoughts|opinions?|ideas)\b"
)  # fmt: skip


def kind_of(question: str) -> QuestionKind:
    """What kind of answer the question wants."""
    asked = " ".join(question.lower().split())
    if _NEGATIVE.search(asked):
        return "negative"
    if _OPEN.search(asked):
        return "open"
    if _EITHER_OR.search(asked):
        return "either_or"
    return "yes_no" if _YES_NO.search(asked) or asked.endswith("?") else "statement"


def yes_no_to(question: str, text: str, language: str | None = None) -> yes_no.YesNo:
    """What the text says to this question by yes or no; without a question, as `yes_no.read`."""
    said = yes_no.read(text, language)
    if not question.strip() or said not in {"yes", "no"}:
        return said
    kind, spelled = kind_of(question), spell_out(text)
    if said == "yes" and _WANTS_ANOTHER.search(spelled):
        return "unsure"
    if kind in {"statement", "open"}:
        if said == "no":
            return "no" if _SAYS_NO.match(spelled) else "none"
        return "unsure" if _SAYS_YES.match(spelled) else "none"
    if said == "yes" and (kind == "negative" or kind == "either_or") and _SAYS_YES.fullmatch(spelled):
        return "unsure"
    return said


_SAYS_YES = re.compile(
    r"(?:(?:yes+|yea+h*|ye+p+|yup|yh|aye|sure|of course|ok|absolutely|definitely|please|thanks|thank you|[.])(?: "
    r"|$))+"
)
_WANTS_ANOTHER = re.compile(  # "that's good but do you have one for Monday", "ok, what genre is it?"
    r"\bbut (?:(?:i|we) (?:need|want|was|am looking|would)|do|can|could|is|are|have|what|would|will|when|where|how"
    r"|which)\b"
    r"|^okay?[ ,.]+(?:what|which|who|where|how|why)\b"
)
_SAYS_NO = re.compile(r"(?:(?:oh|um|er|well|sorry|[.]) )*(?:no|nope|nah|negative|never)\b")
