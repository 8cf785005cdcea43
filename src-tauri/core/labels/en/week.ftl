### This week.

week-all-fading = Everyone you’re losing touch with
week-your-week-appears-here-once-mail = Your week appears here once mail has been read.
week-some-mail-in-your-sent-folders = Some mail in your Sent folders comes from another address. Is it yours?
week-answer = Answer
week-waiting-for-your-reply = Waiting for your reply
week-nobody-you-usually-answer-is-waiting = Nobody you usually answer is waiting.
week-waiting-for-their-reply = Waiting for their reply
week-you-arent-waiting-for-anyone = You aren’t waiting for anyone.
week-get-back-in-touch = Get back in touch
week-you-arent-losing-touch-with-anyone = You aren’t losing touch with anyone.
