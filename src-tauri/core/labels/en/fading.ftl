### Losing touch, and worth reviving.

fading-remind-me-in-3-months = Remind me later
fading-stop-reminding-me = Stop reminding me
fading-people-you-were-close-to-and = People you were close to and haven’t been in touch with for more than two years. Old ties are as useful as current ones, and often know people you don’t.
fading-ties-that-were-among-your-strongest = Ties that were among your strongest and have been silent for longer than usual. Those with the most to lose come first.
fading-you-arent-losing-touch-with-anyone = You aren’t losing touch with anyone
fading-everyone-you-were-close-to-has = Everyone you were close to has been in touch about as often as usual.
fading-then-and-now = Then and now
fading-contact-within-90-days = Contact in 90 days
fading-silence-beyond-it-ten-times-as = silence beyond it (ten times as long is drawn twice as far)
fading-no-dormant-ties = No dormant ties
fading-you-have-been-in-touch-with = You have been in touch with everyone you were close to within the last two years.
fading-contact = Contact
fading-people-they-know = People they know
