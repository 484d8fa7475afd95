"""Cue words and sentence frames for the classifying kinds.

These words are learned vocabulary (the model must know that "refund" is billing); the names, orders
and things around them are open values.
"""

from __future__ import annotations

from tiny.words import split

POSITIVE = split("""
good great excellent wonderful fantastic amazing lovely perfect superb brilliant pleasant
delightful nice helpful friendly fast comfortable beautiful awesome impressive reliable
outstanding charming delicious flawless splendid terrific marvelous enjoyable cheerful polite
remarkable
""")
NEGATIVE = split("""
bad terrible awful horrible poor disappointing useless broken slow rude ugly dreadful boring
annoying unpleasant faulty dirty noisy cheap worthless unfriendly defective painful lousy pathetic
miserable frustrating uncomfortable unreliable mediocre nasty disgusting
""")
GOOD_SENTENCES = """
I love the {w}
I really enjoyed the {w}
I like the {w} very much
I am very happy with the {w}
we are pleased with the {w}
I would recommend the {w} to everyone
thank you for the {P} {w}
the {w} works perfectly
the {w} exceeded my expectations
best {w} I ever had
what a {P} {w}
the {w} made my day
I am satisfied with the {w}
well done
I will buy the {w} again
five stars for the {w}
{n} was very {P}
everything was {P}
the {w} is worth every cent
I am glad that I bought the {w}
the {w} made me smile
it was a pleasure to meet {n}
{n} helped me at once
I had a {P} time in {c}
everybody loves the {w}
it is {P}
it is not {N}
""".strip().splitlines()
BAD_SENTENCES = """
I hate the {w}
I regret buying the {w}
I am very unhappy with the {w}
we are disappointed with the {w}
I would not recommend the {w}
I do not like the {w}
I am not satisfied with the {w}
the {w} is a waste of money
the {w} broke after one day
the {w} does not work
worst {w} I ever had
what a {N} {w}
the {w} ruined my day
I want my money back
never again
I will never buy the {w} again
one star for the {w}
{n} was very {N}
everything was {N}
the {w} died after two days
the {w} fell apart
the {w} smells and feels {N}
nobody helped me
I am angry about the {w}
I had a {N} time in {c}
{n} ignored me
I expected more from the {w}
it is {N}
it is not {P}
the {w} failed again
""".strip().splitlines()
MIXED_FRAMES = """
the {w} is {x}
the {w} was {x}
this {w} is {x}
the {w} is really {x}
the {w} was very {x}
the {w} from {c} is {x}
{n} and the {w} were {x}
a {x} {w}
a very {x} {w}
I find the {w} {x}
the {w} is {x} and {y}
the {w} looks {x}
{x} {w}, {y} {v}
""".strip().splitlines()
NEUTRAL_SENTENCES = """
the {w} is on the {v}
the {w} arrived on {d}
I ordered a {w}
the {w} has two {v}
{n} lives in {c}
{n} bought a {w} in {c}
the {w} is made of {v}
we met {n} on {d}
the {w} costs {a} EUR
there is a {w} next to the {v}
the order number is {o}
{n} will send the {w} on {d}
the {w} comes from {c}
I have a {w} and a {v}
the {w} weighs {a} grams
the meeting is in {c}
""".strip().splitlines()

ROUTES = {
    "billing": (
        split("""
invoice refund payment charge bill price discount receipt credit money card tax coupon fee
"""),
        """
I was charged twice for the {w}
the invoice for order {o} is wrong
I paid {a} EUR but the price was lower
please refund {a} EUR
I want my money back for order {o}
my credit card was charged {a} EUR
I did not get a receipt for the {w}
can I pay by card
the discount code does not work
why is the bill so high
I never got my refund
there is a mistake on my bill
you took {a} EUR from my account twice
please send me the invoice for the {w}
I was billed for a {w} that I never bought
the payment for order {o} failed
how much tax do I pay for the {w}
the amount on the invoice is wrong
""".strip().splitlines(),
    ),
    "shipping": (
        split("""
parcel delivery package courier shipment tracking address shipping carrier postman mailbox
"""),
        """
my order {o} has not arrived
my {w} has not arrived yet
where is my order {o}
where is my {w}
when will the {w} be delivered
the parcel with the {w} never came
the package is lost
the tracking number {o} does not work
please ship it to {c}
please deliver the {w} to {c}
I need to change the delivery address to {c}
the courier left the {w} in {c}
the {w} was damaged in transit
the shipment is late
I am still waiting for the {w}
the delivery of order {o} is late
the parcel is stuck in {c}
the {w} was sent to the wrong address
how long does delivery to {c} take
""".strip().splitlines(),
    ),
    "technical": (
        split("""
app error login password screen update website software bug account server button crash
"""),
        """
the app crashes when I open the {w}
I cannot log in
the login does not work
I forgot my password
I get an error when I open the {w}
the {w} does not turn on
the {w} does not connect to the {v}
the screen stays black
the update failed with error {o}
the website does not load
how do I reset my password
how do I install the {w}
the {w} stopped working after the update
the software shows error {o}
the button in the app does nothing
the {w} does not start
there is a bug in the {w}
my account is locked
the {w} makes a strange noise and does not work
""".strip().splitlines(),
    ),
    "other": (
        split("""
job hours meeting visit interview brochure museum party school opening lunch holiday
"""),
        """
what are your opening hours
are you open on {d}
do you have a job for {n}
I would like to visit you in {c}
{n} wants to meet you on {d}
I wish you a nice day
can I bring my {w}
do you sell a {w} in {c}
do you have a shop in {c}
I want to work for you
who founded your company
thank you and greetings from {c}
we plan a party in {c}
is there a museum near {c}
I write an article about the {w}
can {n} give a talk at our school
happy birthday to {n}
the {w} and the {v} look nice
""".strip().splitlines(),
    ),
}
ROUTE_FRAMES = """
I have a question about the {k}
there is a problem with the {k}
please check the {k}
my {k} is wrong
the {k} is wrong
it is about my {k}
I need help with the {k}
what about the {k} for the {w}
the {k} and the {w}
{n} asked about the {k}
no {k} since {d}
the {k} for order {o}
""".strip().splitlines()

TOPICS = {
    "sport": (
        split("""
match team goal coach player football tennis game race stadium champion swimmer league tournament
runner basketball referee score training athlete
""")
    ),
    "food": (
        split("""
recipe soup dinner restaurant cook bread cheese meal kitchen dish lunch sauce chef cake breakfast
salad taste menu baker spices
""")
    ),
    "travel": (
        split("""
flight hotel airport train trip passport tourist beach luggage journey holiday ticket cruise
suitcase plane guide island border tour hostel
""")
    ),
    "weather": (
        split("""
rain snow storm sunny cloudy wind temperature forecast fog thunder degrees frost sunshine hail
drizzle heatwave humid lightning drought showers
""")
    ),
    "music": (
        split("""
song concert guitar band singer piano album melody orchestra drummer choir violin lyrics chord
rhythm composer opera festival tune jazz
""")
    ),
    "money": (
        split("""
bank loan tax savings salary invest stock budget interest mortgage price cash debt dollar market
shares insurance pension payment profit
""")
    ),
}
TOPIC_FRAMES = """
the {k} in {c} was {w}
{n} talked about the {k}
the {k} and the {j} of {n}
we had a {k} with a {w}
{n} likes the {k}
the {k} starts on {d}
a new {k} for {c}
the {k} was the best part
{n} wants a {k} and a {j}
the {j} was good but the {k} was better
there was {k} in {c} on {d}
more {k} and {j} in {c}
the {w} {k} of {c}
{n} needs a {k}
the {k} costs {a} EUR
""".strip().splitlines()

URGENT = """
please answer as soon as possible
this is urgent
I need the {w} today
we need the {w} right now
please call me immediately
this is an emergency
it cannot wait
the {w} must arrive tonight
please hurry
I need an answer within one hour
our {w} is down and nobody can work
the deadline is today
please fix it at once
urgent: the {w} is broken
it has to be done this morning
act now
we are losing money every minute
top priority
""".strip().splitlines()
RELAXED = """
there is no hurry
take your time
whenever you have time
it can wait until next week
just a small question about the {w}
no need to answer today
it is not urgent
please answer some day
I am only curious about the {w}
next month is fine
at your convenience
we have plenty of time
this is only for your information
no rush
sometime next year is fine
if you find the time
low priority
I just wanted to say hello
""".strip().splitlines()

HASTE = split("""
urgent now today tonight hurry immediately emergency soon quick rapid late early morning priority
evening minute hour week month
""")
AMBIGUOUS = split("""
happy sad love hate like enjoy regret best worst money ship deliver arrive wait return order pay
paid price cost clean cold kind gentle loud shower salt rice pasta suitcase drum harp flute wave
wind boat canoe yacht ferry station road street snowy icy sunset win team lose ball racket hockey
ill sick fix repair fail broke install data network module system keyboard screen charger client
envelope stamp project worthy sweet sour spicy honey sugar butter fruit tomato pepper tea
""")
# Words that must not turn up by chance in a text that is to be classified.
CUES = frozenset(
    [
        *POSITIVE,
        *NEGATIVE,
        *HASTE,
        *AMBIGUOUS,
        *(word for words, _ in ROUTES.values() for word in words),
        *(word for words in TOPICS.values() for word in words),
    ]
)
