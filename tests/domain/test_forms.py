"""The form engine: what it asks, what it refuses, and that nothing said is ever lost."""

from __future__ import annotations

import json
from typing import Any

import pytest

from domain.errors import Missing, NotPossible, NotUnderstood, PhotoRefused, Stale, TooMuch
from domain.forms import (
    Answer,
    Asks,
    Kind,
    Question,
    amount_of,
    answer,
    back,
    begin,
    choices_of,
    done,
    example_of,
    next_question,
    skip,
)
from domain.kinds import KINDS, load
from domain.reports import Family
from domain.said import Medium, Place, Said
from tests.domain.filling import fill, give

COLOURS = (Answer("red", "Đỏ"), Answer("green", "Xanh"))
WORKS = (Answer("12", "Đường bản Nà Khuy"),)


def kind(*questions: Question) -> Kind:
    """A kind made for one test."""
    return Kind("test", Family.IDEA, "Thử", "Thử xem", questions)


def ask(asks: Asks, name: str = "q", **more: Any) -> Question:
    """A question made for one test."""
    return Question(name, asks, "Gì ạ?", "ví dụ", **more)


def only_answer(question: Question, word: Said, *choices: Answer) -> Any:
    """The value kept for an answer to a form of this question alone."""
    form = kind(question)
    return answer(form, begin(form), question, word, choices)["answers"][question.name]


def refusal(question: Question, word: Said, *choices: Answer) -> str:
    """The reason why an answer is refused."""
    with pytest.raises(NotUnderstood) as refused:
        only_answer(question, word, *choices)
    return refused.value.reason


PHOTOS = ask(Asks.PHOTOS, "photos", cap=3, optional=True)
TEXT = ask(Asks.TEXT, "text")


class TestChoice:
    """Choices are pressed, or their label is typed."""

    question = ask(Asks.CHOICE, choices=COLOURS)

    def test_a_choice_is_kept_by_its_value(self) -> None:
        assert only_answer(self.question, Said(choice="green")) == "green"

    def test_a_typed_label_counts_with_or_without_marks(self) -> None:
        assert only_answer(self.question, Said(text="do")) == "red"
        assert only_answer(self.question, Said(text=" ĐỎ ")) == "red"

    @pytest.mark.parametrize("word", [Said(choice="blue"), Said(text="tím"), Said(), Said(medium=Medium.STICKER)])
    def test_anything_else_is_asked_again(self, word: Said) -> None:
        assert refusal(self.question, word) == "choose_one"

    def test_nobody_chooses_what_was_not_offered(self) -> None:
        assert refusal(ask(Asks.CHOICE, offered=True), Said(choice="12")) == "choose_one"

    def test_an_offered_choice_is_kept_with_its_label(self) -> None:
        kept = {"value": "12", "label": "Đường bản Nà Khuy"}
        assert only_answer(ask(Asks.CHOICE, offered=True), Said(choice="12"), *WORKS) == kept
        assert only_answer(ask(Asks.CHOICE, offered=True), Said(text="duong ban na khuy"), *WORKS) == kept

    def test_other_words_are_welcome_only_where_the_question_says_so(self) -> None:
        assert refusal(ask(Asks.CHOICE, offered=True), Said(text="cầu treo"), *WORKS) == "choose_one"
        kept = only_answer(ask(Asks.CHOICE, offered=True, typed=True), Said(text="cầu treo"), *WORKS)
        assert kept == {"value": "", "label": "cầu treo"}

    def test_choices_may_depend_on_the_draft(self) -> None:
        question = ask(Asks.CHOICE, choices=lambda draft: COLOURS[: 1 + len(draft["trail"])])
        assert choices_of(question, begin(kind(question))) == COLOURS[:1]
        assert refusal(question, Said(choice="green")) == "choose_one"


class TestText:
    """Texts are cleaned and measured."""

    def test_a_text_is_kept_clean(self) -> None:
        assert only_answer(TEXT, Said(text=" Đèn\u200b sáng ")) == "Đèn sáng"

    @pytest.mark.parametrize("word", [Said(), Said(text="\u200b"), Said(choice="x"), Said(medium=Medium.VOICE)])
    def test_without_words_a_text_is_asked_for(self, word: Said) -> None:
        assert refusal(TEXT, word) == "text_wanted"

    def test_a_text_has_a_least_and_a_greatest_length(self) -> None:
        assert refusal(ask(Asks.TEXT, least=3), Said(text="ab")) == "text_too_short"
        with pytest.raises(TooMuch) as refused:
            only_answer(ask(Asks.TEXT, most=3), Said(text="abcd"))
        assert refused.value.facts == {"limit": 3}


class TestAmount:
    """Quantities are read for the kind that was chosen."""

    def test_a_question_that_measures_nothing_takes_no_amount(self) -> None:
        assert refusal(ask(Asks.AMOUNT), Said(text="2")) == "amount_not_a_number"

    def test_an_amount_is_kept_as_plain_data(self) -> None:
        form = next(k for k in KINDS if k.name == "contribution")
        draft = give(form, fill(form, begin(form), until="amount"), Said(text="1,5 công"))
        assert draft["answers"]["amount"] == {"quantity": "1.5", "unit": "ngay_cong"}
        assert str(amount_of(draft["answers"]["amount"]).quantity) == "1.5"

    def test_an_amount_is_not_a_photo(self) -> None:
        form = next(k for k in KINDS if k.name == "contribution")
        draft = fill(form, begin(form), until="amount")
        with pytest.raises(NotUnderstood) as refused:
            give(form, draft, Said(photos=("a",)))
        assert refused.value.reason == "amount_not_a_number"


class TestPlace:
    """A place is a point, an offered name, or typed."""

    question = ask(Asks.PLACE, offered=True, typed=True)

    def test_every_way_of_saying_a_place_is_kept(self) -> None:
        assert only_answer(self.question, Said(place=Place(22.3, 103.6))) == {"lat": 22.3, "lon": 103.6}
        assert only_answer(self.question, Said(choice="12"), *WORKS) == {"value": "12", "label": "Đường bản Nà Khuy"}
        assert only_answer(self.question, Said(text="cạnh chợ")) == {"value": "", "label": "cạnh chợ"}

    @pytest.mark.parametrize("place", [Place(91, 0), Place(0, 181), Place(float("nan"), 0), None])
    def test_a_point_that_is_nowhere_is_asked_again(self, place: Place | None) -> None:
        assert refusal(self.question, Said(place=place)) == "place_wanted"


class TestPhotos:
    """Photos add up until the person is done."""

    form = kind(PHOTOS, TEXT)

    def test_photos_add_up_and_the_same_photo_counts_once(self) -> None:
        draft = give(self.form, begin(self.form), Said(photos=("a", "b")))
        draft = give(self.form, draft, Said(photos=("b", "c")))
        assert draft["answers"]["photos"] == ["a", "b", "c"]
        assert next_question(self.form, draft) is PHOTOS

    def test_done_ends_the_photos(self) -> None:
        draft = give(self.form, give(self.form, begin(self.form), Said(photos=("a",))), Said(choice="done"))
        assert next_question(self.form, draft) is TEXT
        assert draft["skipped"] == []

    def test_done_without_a_photo_is_a_skip_where_photos_are_optional(self) -> None:
        assert give(self.form, begin(self.form), Said(choice="done"))["skipped"] == ["photos"]

    def test_done_without_a_photo_is_refused_where_photos_are_required(self) -> None:
        form = kind(ask(Asks.PHOTOS, "photos"))
        with pytest.raises(Missing):
            give(form, begin(form), Said(choice="done"))
        draft = give(form, begin(form), Said(photos=("a",)))
        assert done(form, give(form, draft, Said(choice="done")))

    def test_required_photos_that_were_ended_survive_being_kept(self) -> None:
        form = next(k for k in KINDS if k.name == "idea")
        draft = give(form, fill(form, begin(form), until="photos"), Said(photos=("a",)))
        assert load(json.loads(json.dumps(skip(form, draft)))) == skip(form, draft)

    def test_more_photos_than_the_cap_are_refused_and_those_before_are_kept(self) -> None:
        draft = give(self.form, begin(self.form), Said(photos=("a", "b")))
        with pytest.raises(TooMuch) as refused:
            give(self.form, draft, Said(photos=("c", "d")))
        assert (refused.value.reason, refused.value.facts) == ("too_many_photos", {"cap": 3})
        assert draft["answers"]["photos"] == ["a", "b"]

    def test_words_are_no_photo(self) -> None:
        assert refusal(PHOTOS, Said(text="không có")) == "photo_wanted"

    def test_a_photo_that_could_not_be_kept_says_why(self) -> None:
        with pytest.raises(PhotoRefused) as refused:
            only_answer(PHOTOS, Said(refused=(PhotoRefused("photo_broken"),)))
        assert refused.value.reason == "photo_broken"

    def test_photos_that_come_with_another_answer_are_kept(self) -> None:
        form = kind(TEXT, PHOTOS)
        draft = give(form, begin(form), Said(text="Đèn sáng", photos=("a",)))
        assert draft["answers"] == {"text": "Đèn sáng", "photos": ["a"]}
        assert next_question(form, draft) is PHOTOS
        assert next_question(form, back(form, draft)) is TEXT

    def test_photos_that_come_after_the_photo_question_was_skipped_are_kept_too(self) -> None:
        draft = skip(self.form, begin(self.form))
        draft = give(self.form, draft, Said(text="Đèn sáng", photos=("a",)))
        assert draft["answers"] == {"text": "Đèn sáng", "photos": ["a"]}
        assert draft["skipped"] == []
        assert done(self.form, draft)

    def test_too_many_photos_with_another_answer_are_refused_as_well(self) -> None:
        form = kind(TEXT, PHOTOS)
        with pytest.raises(TooMuch):
            give(form, begin(form), Said(text="Đèn sáng", photos=("a", "b", "c", "d")))

    def test_photos_for_a_kind_without_photos_do_not_matter(self) -> None:
        assert only_answer(TEXT, Said(text="x", photos=("a",))) == "x"


class TestWay:
    """The way through a form."""

    form = kind(ask(Asks.TEXT, "one"), ask(Asks.TEXT, "two", optional=True), ask(Asks.TEXT, "three"))

    def test_questions_come_in_order_and_end(self) -> None:
        draft = begin(self.form)
        for name in ("one", "two", "three"):
            question = next_question(self.form, draft)
            assert question is not None
            assert question.name == name
            draft = give(self.form, draft, Said(text=name))
        assert done(self.form, draft)
        assert draft["answers"] == {"one": "one", "two": "two", "three": "three"}

    def test_only_optional_questions_can_be_skipped(self) -> None:
        draft = begin(self.form)
        with pytest.raises(Missing) as refused:
            skip(self.form, draft)
        assert refused.value.reason == "question_required"
        draft = skip(self.form, give(self.form, draft, Said(text="x")))
        assert draft["skipped"] == ["two"]

    def test_nothing_can_be_skipped_when_nothing_is_asked(self) -> None:
        form = kind()
        with pytest.raises(Missing):
            skip(form, begin(form))

    def test_back_takes_away_the_last_answer_or_skip_and_no_other(self) -> None:
        first = give(self.form, begin(self.form), Said(text="x"))
        assert back(self.form, skip(self.form, first)) == first
        assert back(self.form, give(self.form, first, Said(text="y"))) == first

    def test_there_is_no_way_back_from_the_start(self) -> None:
        with pytest.raises(NotPossible) as refused:
            back(self.form, begin(self.form))
        assert refused.value.reason == "at_the_start"

    def test_an_answer_to_a_question_already_passed_is_stale(self) -> None:
        passed = self.form.questions[0]
        draft = give(self.form, begin(self.form), Said(text="x"))
        with pytest.raises(Stale) as refused:
            answer(self.form, draft, passed, Said(text="again"))
        assert refused.value.reason == "question_passed"

    def test_a_full_form_takes_no_answer(self) -> None:
        form = kind(TEXT)
        with pytest.raises(Stale):
            answer(form, give(form, begin(form), Said(text="x")), TEXT, Said(text="y"))

    def test_the_example_of_a_plain_question_is_its_own(self) -> None:
        assert example_of(TEXT, begin(self.form)) == "ví dụ"
