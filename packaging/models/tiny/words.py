"""Plain word lists, written for this project: the real-word half of the open values.

None of these words is an answer to memorise. They are material to copy, sort, count and rewrite,
and one in ten of them (by hash, see `values.py`) is never shown in training.
"""

from __future__ import annotations

NOUNS = """
acorn actor airport alley almond amber anchor angle ankle apple apron arch arrow attic autumn axle
badge bakery balcony balloon bamboo banana bandage banjo barn barrel basin basket battery beach
beacon beaver bedroom beetle bell belt bench berry bicycle biscuit blanket blender blossom boat
bolt book boot border bottle boulder bowl bracelet bracket branch bread brick bridge broom brush
bubble bucket bulb bundle butter button cabin cabinet cable cactus cage cake camera camp candle
canoe canvas captain carpet carrot castle cat cavern ceiling cellar chain chair chalk charger
cherry chest chicken chimney chisel cinema circle clay cliff clock cloth cloud clover coast coat
cobweb coconut coin collar comb comet compass copper coral corn corner cottage cotton couch
cousin cow crab cradle crane crate crayon creek cricket crown crystal cup cupboard curtain cushion
daisy dancer deer desert desk diamond diary dog dolphin donkey door dove dragon drawer dress drill
drum duck eagle earring easel echo eel elbow elephant engine envelope eraser fabric falcon farm
farmer feather fence fern ferry fiddle field finger flag flask flower flute fog forest fork
fountain fox frame frog fruit funnel galaxy garage garden garlic gate gem ginger giraffe glacier
glass globe glove goat goose grape grass gravel guitar hammer hammock handle harbor harp hat
hawk hazel headset heater hedge helmet hen heron hill hinge hollow honey hook horizon horn horse
hotel hut iceberg igloo inkwell insect iron island ivory jacket jaguar jar jasmine jelly jewel
jigsaw jug jungle kennel kettle keyboard kitchen kite kitten knee knife knot ladder lake lamp
lantern laptop lawn leaf leather lemon lentil lever library lid lighthouse lily linen lion lizard
lobster lock locket lotus lumber magnet mango mantle maple marble market mask mattress meadow
medal melon mill mirror mitten monitor moon mop mosaic moss moth mountain mouse muffin mug mushroom
napkin necklace needle nest net notebook nut oak oar oasis ocean office olive onion orange orchard
orchid otter oven owl oyster paddle padlock paint palace palm pan panda paper parcel parrot parsley
pasta path peach peacock pear pebble pedal pelican pen pencil penguin pepper piano picture pillar
pillow pine pipe pirate planet plank plate plum pocket pond pony poppy porch potato pottery pouch
printer prism puddle pumpkin puppet puzzle quartz quill quilt rabbit racket radio raft rail rainbow
raisin ranch raven reef ribbon rice ring river roof rooster root rope rose rudder rug saddle sail
salad salmon salt sand sandal saucer scarf school scooter seal seed shadow shed shelf shell shield
shirt shoe shovel shower silk silver sink skirt sled slipper snail soap sock sofa soup spade
sparrow speaker spider spinach sponge spoon spring squirrel stable stair stamp star statue stone
stool storm stove straw stream sugar suitcase summit sunset swan sweater swing sword table tablet
tea teapot temple tent thimble thorn thread throne thunder tiger tile timber toaster tomato torch
towel tower tractor train trophy truck trumpet tulip tunnel turtle twig umbrella urn valley vase
velvet village vine violet violin volcano wagon walnut walrus wardrobe watch wave wax whale wheat
wheel whistle willow window winter wolf wool wreath wrench yacht yarn yogurt zebra zipper
"""

OTHERS = """
accept adjust agree allow amuse answer apply argue arrange arrive ask attach bake balance begin
bend blend borrow bounce bring build buy call carry catch change chase choose clean climb collect
compare connect cook copy count cover create cross cut dance decide deliver describe design dig
divide draw dream drink drive drop earn eat enjoy enter explain explore fetch fill find finish fix
float fly fold follow forget freeze gather give glide grow guess guide hang help hide hold hope
hunt hurry imagine improve invite join jump keep kick knit laugh lead learn leave lend lift listen
look march measure melt mend mix move notice offer open order paint pass pause pick plan plant play
point pour practice press print promise pull push read record remember repair rest return ride
roll run save search sell send serve shake share shine sing sit sketch sleep smile solve speak
spend spin split stand start stay steer stir stop study swim take talk taste teach test think throw
tie touch trade travel trim trust try turn type visit wait wake walk want wash wave wear weave
whisper win wish wonder work wrap write yawn ancient blue bold brave bright brisk brown busy calm
cheap clear clever cold cool curly damp dark deep dry dusty early eager empty faint fair fancy fast
firm flat fresh full gentle giant gold grand gray green happy hard heavy high hot huge humble icy
juicy kind large late lazy light little long loose loud low lucky mellow mild modern narrow neat new
noisy odd old open pale pink plain polite proud pure purple quick quiet rapid rare red rich ripe
rough round royal rusty salty sharp shiny short shy silent simple slim slow small smooth soft solid
sour spare spicy square steep still strong sunny sweet swift tall tame tender thick thin tidy tiny
tough vast warm weak wet white wide wild wise wooden yellow young above across after again along
always another around away before behind below beside between beyond every family friend people
house water morning evening night today tomorrow team week month year minute hour city country
street number letter meeting report project budget client ticket invoice server update version
screen folder backup manager office plan result signal network module system data design review
"""

COMMON = """
a all am an and any are as at be been but by can could did do does for from had has have he her his
how i if in is it its just me more most must my need no not now of on only or our out please she
should so some soon such than that the their them then there these they this to too us was we were
what when which who why will with would yes you your
"""

FIRST_NAMES = """
Aaron Abigail Ada Adam Agnes Ahmed Aisha Alan Albert Alex Alice Alina Amara Amelia Amir Ana Andre
Anita Anna Anton Arthur Astrid Aya Bea Ben Benita Bianca Boris Brenda Brian Bruno Carla Carlos
Carmen Cecil Celia Chloe Clara Claude Colin Cora Daisy Damian Dana Daniel Daphne David Deepa Diana
Diego Dora Edgar Edith Eduardo Elena Eli Elif Ella Elsa Emil Emma Enzo Eric Erika Esther Ethan Eva
Fatima Felix Fiona Flora Frank Freya Frida Gabriel Gemma George Gina Gloria Grace Greta Gustav Hana
Hannah Hans Harold Hazel Heidi Helen Henry Hugo Ian Ida Igor Ines Ingrid Irene Iris Isaac Ivan Ivy
Jack Jacob James Jana Jasper Jean Jenny Joan Joel John Jonas Josef Judith Julia Kai Karen Karim
Karl Kate Keiko Kenji Kira Klara Kurt Lara Laura Lea Leila Leo Liam Lena Linda Lisa Louis Lucas
Lucia Luna Lydia Magda Malik Manuel Marco Maria Marta Martin Mateo Maya Mei Milan Mina Mira Mona
Nadia Nathan Nico Nina Noah Nora Olaf Olga Oliver Omar Oscar Otto Pablo Paula Pedro Peter Petra
Philip Priya Quinn Rahul Ravi Rita Robert Rosa Ruben Ruth Sam Samira Sara Selma Simon Sofia Sonja
Stefan Stella Sven Tamara Tara Thea Theo Thomas Tina Tom Uma Ursula Vera Victor Viola Walter Wanda
Wendy Xenia Yara Yuki Yusuf Zara Zoe
"""

CITIES = """
Aachen Albany Antwerp Athens Austin Bergen Berlin Bern Bilbao Bologna Bonn Boston Bremen Bristol
Brno Bruges Cairo Calgary Cardiff Chicago Cologne Cork Dallas Delft Denver Dresden Dublin Durham
Essen Faro Florence Gdansk Geneva Genoa Ghent Glasgow Graz Hamburg Hanoi Helsinki Izmir Kassel Kiel
Krakow Kyoto Leeds Leipzig Lima Linz Lisbon London Lyon Madrid Mainz Malmo Milan Munich Nairobi
Naples Nice Oslo Oxford Paris Perth Porto Prague Quito Riga Rome Salzburg Seville Sofia Split
Tallinn Tampa Trier Turin Ulm Utrecht Valencia Verona Vienna Vilnius Warsaw York Zagreb Zurich
"""


def split(block: str) -> tuple[str, ...]:
    """The words of a block, once each, in their order."""
    return tuple(dict.fromkeys(block.split()))
