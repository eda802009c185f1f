extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey, and how they grumble politely.
    static let englishRemarks: KeyValuePairs<Cue, String> = [
        .wish: """
        wish there, wish it, i wish, we wish, wish you, nice to have, nice if, great if, good if, better if, needs more,
        needs an, needs to have, could be improved, could be better, can be improved, room for improvement,
        more options, more choice, more time for, more examples, more practice, more exercises, more detail,
        more parking, more staff, more flexible, longer opening, if only, there should be, it should be possible,
        it should have, it should be easier, you should add, you should make, you should offer, you should have,
        should offer, should include, should allow, should come with, ought to, would prefer, would be useful,
        only wish, my only wish, one suggestion, my suggestion, areas for improvement, what i would change,
        what i would like, i'd love, we'd love, would make it better, would help me, would be cool, would be perfect
        """,
        .annoyed: """
        meh, ugh, argh, grr, sigh, smh, wtf, ffs, are you serious, you can't be serious, you must be joking,
        are you kidding, kidding me, laughable, insane, a pain, such a pain, what a pain, pain to use, pain in the,
        no respect, rude, unhelpful, not impressed, unimpressed, not happy, not amused, not satisfied, displeased,
        dissatisf*, unsatisf*, let down, letdown, a letdown, shambles, farce, circus, a lottery, beyond a joke,
        bored of, puts me off, drives us, drive me, gets on my, makes no sense, no sense, is it too much, pity, a pity,
        what a pity, shame that, it's a shame, sadly lacking, underwhelm*, so much for, oh great, oh wonderful, oh joy,
        how lovely another, thanks for nothing, thanks a bunch, good luck getting, don't get me started, leave me alone,
        treated like, made to feel, talked down, patronising, patronizing, dismissive, arrogant, couldn't care less,
        could not care less, did not care, don't care, mind boggling, beggars belief, whoever designed, whoever came up,
        what genius, would it kill, too much to ask, is it really too much, on the phone for, music on hold,
        passed around, passed from pillar
        """,
        .repeated: """
        half the time, most of the time, most days, most mornings, every other day, every few minutes, every few days,
        every two minutes, every five minutes, every ten minutes, each morning, more often than not, time and again,
        time and time again, time after time, on and off, same old, same story, all the time, week after week,
        day after day, month after month, year after year, every monday, for the umpteenth, umpteenth,
        for the hundredth time, hundredth time, nothing has changed, nothing changes, nothing was done, nothing is done,
        nothing gets done, chased, chasing, keep having to, keep getting, keep asking, keep being, have to keep,
        having to keep, i always have to, we always have to, i have to restart, have to restart, no one ever,
        nobody ever, still the same, how long do we, how much longer, countless times, dozens of times, repeatedly,
        been asking, asked three times, asked twice, reported this, reported it, already reported this, never ending,
        groundhog day, happened several times, several times a, multiple times a, reported several times,
        asked several times, nobody ~ called back, no one ~ called back, never called back, nobody got back,
        no one got back, nobody has got back, keeps asking for
        """,
        .bad: """
        mediocre, subpar, sub par, below par, below average, shoddy, feels dated, looks dated, is dated, outdated,
        out of date, old fashioned, clunky, counterintuitive, not intuitive, unintuitive, not user friendly, unfriendly,
        hard to use, hard to find, hard to read, hard to follow, hard to understand, hard to reach, difficult to use,
        difficult to find, difficult to follow, difficult to understand, too complicated, overcomplicated, no help,
        not helpful, not useful, not good, not great, not very good, not so good, not ideal, not clear, not convenient,
        not reliable, not fit for, unfit, leaves a lot, leaves much, lacking, lack of, disorgani*, dirty, filthy,
        smelly, noisy, freezing cold, too cold, too hot, too loud, too dark, cramped, stuffy, overcrowded,
        uncomfortable, unprofessional, incompetent, clueless, inconsistent, unclear, vague, misleading, drains,
        draining, eats battery, eats my battery, battery hog, waste of space, a waste, nothing but trouble,
        nothing but problems, gimmick, half baked, half hearted, so so, nothing special, could be worse, underused,
        understaffed, boring, dull, repetitive, rushed, too fast, hard to hear, patronising tone, overrated,
        pointless feature, no use, of no use, dodgy, naff, pants, janky, wonky, ropey, scam, fraud, con, spyware,
        takes some getting used, getting used to, not my cup of tea, not for everyone, nothing to write home,
        underwhelming, could do better, must try harder, it's ok but, it's okay but, ok but, okay but, good but
        """,
        .worse: """
        gone downhill, going downhill, getting worse, gets worse, got worse, worse than, worse and worse, slower than,
        harder than, less than before, slower than before, harder than before, in the old days, before you changed,
        before they changed, since you changed, since they changed, since the change, since the move to,
        since we moved to, since the switch, since the takeover, since the merger, why change, why did you change,
        why did they change, preferred the, prefer the old, liked the old, liked it better, miss the old,
        change it back, put it back, bring it back, no improvement, far less, much less useful, less useful,
        less convenient, less reliable, used to get, used to have, lost its, not the same, lower quality, cut back,
        cutbacks
        """,
        .tooMuch: """
        long queue, long queues, queues, long wait, long waits, waiting time, waiting times, wait times, waited,
        waiting for weeks, waiting for days, three clicks, ten clicks, extra steps, unnecessary steps, a dozen clicks,
        hoops, jump through, paperwork, red tape, forms to fill, too often, way too, far too, a bit too, nothing free,
        paywall, paywalled, subscribe to, pricey, expensive, costly, costs more, charge for, charged for, charged me,
        minutes every, minutes each, an hour to, hours to, days to get, days to answer, days to reply, weeks to,
        months to, forced to, forces us, forces me, force us to, force me to, have to log in, log in twice,
        log in every, login every, having to, bombarded, flooded with, notifications every, nagging, nags, intrusive,
        data hungry, wants all my data, asks for permission
        """,
        .leaving: """
        poor value, found something better, found a better, bye bye, good riddance, off my phone, removed it from,
        back to excel, back to paper, gone to another, taking my custom, closing my account, close my account,
        cancelled after
        """,
        .praise: """
        loves, i like, we like, really like, i like it, like it a lot, like how, like that it, does the job,
        does exactly what, does what it, works fine, works really well, works very well, works as expected,
        works as it should, top notch, top quality, top marks, first class, world class, high quality, spot on,
        well organi*, well explained, well made, well thought, well designed, well structured, well presented, well run,
        well prepared, clear and, clearly explained, very clear, very easy, so easy, super easy, really easy,
        easy to follow, easy to understand, easy to navigate, easy and, makes life easy, makes my life, makes it easy,
        simple and, so simple, very simple, intuitive, handy, informative, interesting, inspiring, engaging, insightful,
        welcoming, approachable, attentive, polite, courteous, knowledgeable, efficient, spotless, very clean,
        clean and, is clean, always clean, comfortable, cosy, responsive, professional and, very professional,
        always there, always helpful, always friendly, always on time, always willing, happy to help, on the ball,
        value for money, worth the money, worth every, good mix, good pace, good atmosphere, great atmosphere,
        what more do you want, must have app, underrated, addictive, so far so good, since day one, long time user,
        best decision, huge fan, big fan, couldn't do without, better than, so much easier, much easier, made easy,
        very convenient, so convenient, very reliable, so reliable, reliable and, very satisfied, satisfied with,
        i'm glad, so glad, glad you, well worth, so worth, totally worth
        """,
        .solved: """
        back to working, seems to be working, seems fine now, running again, up again, is up again, online again,
        back again thanks, back in business, can log in again, can work again, can print again, could log in,
        able to log in now, connected again, sound is back, mail is back, went away
        """,
        .closing: """
        no comment, no comments, nothing to add, nothing in particular, nothing comes to mind, nothing special to,
        nothing specific, nothing really, nothing to report, nothing to say, nothing at the moment,
        nothing at this time, nothing so far, nothing else, none at all, none at this time, none at present,
        none that i, none really, n a, no suggestions, no suggestion, no opinion, no further comments, not applicable,
        can't think of anything, cannot think of anything, dunno, can't say, too early to, haven't used, not used it,
        see above, see below, as above, as per my previous
        """,
        .slow: """
        slow, slowly, slower, slowness, slows, slowed, so slow, very slow, really slow, painfully slow, extremely slow,
        incredibly slow, awfully slow, dead slow, sluggish, laggy, lag, lags, lagging, crawl, crawls, crawling, a snail,
        snail's pace, treacle, molasses, takes ages to load, takes a while, takes a long time, takes minutes,
        takes several minutes, takes five minutes, takes ten minutes, long to load, long to open, long to start,
        loading times, load times, delay, delays, delayed, bad wifi, bad reception, bad connection, poor connection,
        poor reception, poor wifi, weak wifi, patchy, weak signal, choppy, stutter*, jerky, chugs, chugging,
        unresponsive at times
        """,
        .notWorking: """
        but it does not, but it doesn't, but doesn't, but it won't, but won't, mind of its own, stays grey, stays gray,
        stays dark, stays black, stays blank, stays white, just stays, remains black, remains blank, shows only,
        only shows, only get a, all i get is, all i see is, dead silence, can't hear, cannot hear, can't hear me,
        cannot hear me, double letters, types by itself, clicks by itself, moves by itself, flicker*, blinks, blinking,
        beeps, beeping, grinding, smells burnt, smoke, leaks, leaking, sparks, red light, orange light, cranky,
        playing dead, gives me nothing, gives up, kicked ~ back to, throws ~ back to, takes me back to,
        sends me back to, eats my, ate my, swallowed my, chewed
        """,
    ]
}
