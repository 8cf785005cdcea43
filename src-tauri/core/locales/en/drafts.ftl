### The mails that ask for an introduction. The user sends them, so they are in the user's voice.

# $target (String)
draft-ask-subject = Could you introduce me to { $target }?

# $introducer (String) - by first name
draft-greeting = Hello { $introducer },

# $target (String)
draft-ask-directly = I would like to meet { $target }, whom I believe you know. If you are comfortable with it, would you forward the paragraph below?

# $target (String)
# $between (String)
draft-ask-through = I would like to meet { $target }, whom I believe { $between } knows. If you are comfortable with it, would you ask { $between } to forward the paragraph below?

draft-no-problem = If it’s not a good fit, no problem at all. Just let me know.
draft-thanks = Thank you,
draft-to-forward = To forward:

# $me (String)
# $address (String) - of the user
# $target (String)
# $first-name (String) - of the user
# $about (String) - who the user is, in a sentence of theirs
# $ask (String) - what they want, in a sentence of theirs
draft-forwardable = { $me } <{ $address }> would like to meet { $target }. In { $first-name }’s words: { $about } { $ask } If you’re open to it, a short reply to that address is enough.

# $introducer (String) - by first name
draft-follow-up-subject = Thank you for the introduction, { $introducer }

# $introducer (String) - by first name
draft-follow-up-thanks = Thank you, { $introducer }! I am moving you to Bcc to spare your inbox.

# $about (String)
# $ask (String)
draft-follow-up-about = I am glad to meet you. { $about } { $ask }

draft-follow-up-call = Would you have twenty minutes for a call in the next two weeks? I am happy to fit in with your times.

draft-ask-placeholder = [What you would like to ask them, in one sentence.]
draft-about-placeholder = [Who you are, in one sentence.]
