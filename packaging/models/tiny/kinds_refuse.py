"""Greetings and everything else: the two fixed sentences that the model answers with.

The requests are as varied as can be generated, so that unknown prompts meet the refusal and not
nonsense. `UNSEEN_REQUESTS` are never trained on: they measure refusals of requests of a new form.
"""

from __future__ import annotations

from tiny.kind import Kind, Task
from tiny.kinds_classify import render
from tiny.mails import FIELDS, mail
from tiny.values import Values

ABILITIES = (
    "I can only do small text tasks such as extract, classify, route, check, rewrite, count "
    "and add."
)
HELLO = f"Hello, I am forge:tiny. {ABILITIES}"
REFUSAL = f"Sorry, {ABILITIES}"

GREETINGS = """
Hello
Hi
Hey
Hello!
Hi there
Good morning
Good evening
Hello, who are you?
Who are you?
What are you?
What can you do?
What is your name?
Hi, I am {n}
Hello, my name is {n}
Hello model
How are you?
Tell me about yourself
Which model are you?
Are you a human?
help
Can you help me?
Introduce yourself
Good day, what can you do for me?
Hey, who made you?
""".strip().splitlines()
REQUESTS = """
What is the capital of {c}?
Who wrote {w}?
Who was {n}?
Who is the president of {c}?
When was {n} born?
Where is {c}?
How far is it from {c} to {c}?
How many people live in {c}?
How tall is {n}?
How old is the {w}?
Why is the {w} {v}?
Why do {v} {v} {v}?
Why does {n} like {w}?
How does a {w} work?
How do I {v} a {w}?
How can I {v} the {w} in {c}?
How do you make {w}?
What is a {w}?
What is {w}?
What does {v} mean?
What is the meaning of {v}?
What is the difference between {w} and {v}?
What happened on {d}?
What is the weather in {c}?
What time is it?
What time is it in {c}?
What is the best {w}?
What should I {v} today?
What do you think about {w}?
What is the square root of {i}?
What is {i} times {i}?
What is {i} * {i}?
What is {i} divided by {i}?
What is {i} - {i}?
Multiply {i} by {i}
Explain {w}
Explain how {v} works
Explain the theory of {v} to a child
Tell me a joke
Tell me a joke about {w}
Tell me a story
Tell me a story about {n} and the {w}
Tell me about {w}
Tell me something about {c}
Write an essay about {w}
Write a poem about {w}
Write a story about {w}
Write a song about {n}
Write a letter to {n}
Write a novel
Write a speech for {n}
Write a program that {v} {w}
Write a Java class for {w}
Write a C program for {w}
Write a JavaScript function that {v} the {w}
Write an SQL query for {w}
Write HTML for a {w}
Write a blog post about {w}
Translate this to German: {s}
Translate {w} into French
Translate to Spanish: {s}
How do you say {w} in Italian?
Summarize this text: {s}
Summarize the book about {w}
Give me a recipe for {w}
Give me advice about {w}
Give me ten ideas for {w}
Give me a list of {w}
List the {w} of {c}
List five {v}
Name three {v}
Name a famous {w}
Suggest a name for my {w}
Recommend a {w} in {c}
Plan a trip to {c}
Book a flight to {c}
Buy me a {w}
Order a {w} for {n}
Send a mail to {n}
Call {n}
Open the {w}
Play {w}
Draw a {w}
Paint a {v} {w}
Show me a picture of {w}
Search the web for {w}
Set a timer for {i} minutes
Remind me to {v} the {w}
Turn on the {w}
Predict the {w} of {c}
Solve this equation: {v} = {i}
Prove that {w} is {v}
Is {n} a {w}?
Is {c} in {c}?
Is the {w} {v}?
Is it true that {w} {v}?
Are {v} {v}?
Do you like {w}?
Do {v} {v}?
Can a {w} {v}?
Can you {v} a {w}?
Could you {v} my {w}?
Will it {v} in {c}?
Should I {v} the {w}?
Would you {v}?
Did {n} {v} the {w}?
Does {n} have a {w}?
I want to {v} a {w}
I feel {v}
I am {v} and {v}
I love {w}
My {w} is {v}
{n} {v} the {w}
{w}
{v} {v} {v}
{s}
{s}.
Let us {v}
Let's talk about {w}
Imagine you are a {w}
Act as a {w}
Pretend to be {n}
Who won the {w} in {c}?
Who invented the {w}?
Which {w} is the best?
Which country has the most {v}?
Whose {w} is this?
Fix my {w}
Improve this text: {s}
Shorten this: {s}
Make this text longer: {s}
Paraphrase: {s}
Rhyme with {v}
Think about {w}
Debate {w}
Compare {c} and {c}
Compare the {w} with the {v}
Describe {c}
Describe a {w}
Define {v}
Define the word {v}
Find the {v} of {w}
Find a {w} near {c}
Extract the {v}
Sort by {v}
Convert {i} miles to km
Convert {w} to {v}
Teach me {v}
How much does a {w} cost?
How long does it take to {v} a {w}?
How many {v} are in a {w}?
Please {v} the {w}
{v} the {w} of {c}
""".strip().splitlines()
UNSEEN_REQUESTS = """
Who discovered {w}?
What is your opinion on {w}?
What is the population of {c}?
Where can I find a {w}?
When does the {w} open?
Why did {n} leave {c}?
How do birds fly?
Write a haiku about {w}
Write a review of {w}
Write a Rust program that {v} a {w}
Give me a summary of the history of {c}
Give me the recipe of {w} soup
Tell me the news
Tell me a fun fact about {w}
Create a logo for {w}
Generate an image of a {w}
Compose a symphony about {w}
Invent a game with a {w}
What is {i} to the power of {i}?
Can you drive me to {c}?
Do you know {n}?
Are you able to {v}?
I need a {w} for {n}
Find me a flight from {c} to {c}
Make me a sandwich
Correct the grammar: {s}
Brainstorm names for a {w}
Diagnose my {w}
Which came first, the {w} or the {v}?
Help me with my {w}
""".strip().splitlines()


def _request(values: Values, template: str) -> str:
    text = template
    while "{s}" in text:
        text = text.replace("{s}", values.phrase(3, 8), 1)
    while "{i}" in text:
        text = text.replace("{i}", str(values.number(0, 999)), 1)
    for slot in ("w", "v", "n", "c", "d"):
        while "{" + slot + "}" in text:
            found = render(values, "{" + slot + "}")
            text = text.replace("{" + slot + "}", found, 1)
    return text


def make_hello(values: Values, wording: str) -> Task:
    text = _request(values, wording)
    return Task(text if values.chance(0.8) else text.lower(), "", HELLO)


def _refuse(values: Values, _wording: str) -> Task:
    draw = values.rng.random()
    if draw < 0.1:
        text, _ = mail(values, values.rng.sample(FIELDS, 2))
        return Task("", text, REFUSAL)
    text = _request(values, values.pick(UNSEEN_REQUESTS if values.unseen else REQUESTS))
    if draw < 0.2:
        text = text.rstrip("?.") + f" {values.phrase(2, 6)}" + values.pick(("?", ".", ""))
    elif draw < 0.3:
        body, _ = mail(values, values.rng.sample(FIELDS, values.rng.randint(1, 3)))
        text = f"{text.rstrip('.')}{values.pick((': ', ':' + chr(10), chr(10)))}{body}"
    if draw > 0.9:
        text = text.lower()
    return Task(text, "", REFUSAL)


KINDS = (
    Kind(
        "hello",
        "A greeting or a question about itself: it says what it is.",
        tuple(GREETINGS),
        make_hello,
        0.3,
    ),
    Kind(
        "refuse",
        "Anything else: it says politely what it can do.",
        ("(any other request)",),
        _refuse,
        1.4,
    ),
)
