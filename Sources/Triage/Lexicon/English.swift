extension Lexicon {
    static let english = Lexicon(
        language: "en",
        stopWords: """
            the and is are was of to in for with this that it my me i you we our have has be been not on at from can
            would please there when they your what but since just still get got how does did will thanks thank hello
            hi dear
            """,
        cues: [
            .broken: """
            broken, broke, defect*, faulty, dead, damaged, corrupt*, out of order, failed, fails, failing, failure*,
            outage*, offline, malfunction*, kaput, bricked, black screen, blue screen, blank screen, down, is down,
            are down, went down, gone down, not responding, unresponsive, disconnect*, drops out, dropping out,
            keeps dropping, kicks me out, kicked out, throws me out, chucks me out, logs me out, won't start, wont boot,
            glitch*, bug, bugs, buggy, does nothing, nothing happens, no sound, no signal, no connection, no internet,
            no network, no wifi
            """,
            .notWorking: """
            not working, not work, not ~ work, doesn't ~ work, dont work, don't work, isn't working, aren't working,
            stopped working, no longer work*, won't ~ work, wont ~ work, not functioning, not load*, not open*,
            not print*, not connect*, not sync*, not start*, not show*, not display*, not receiv*, not updat*, not sav*,
            not responding, doesn't ~ open, doesn't ~ load, doesn't ~ start, doesn't ~ print, doesn't ~ sync,
            doesn't ~ connect, doesn't ~ show, doesn't ~ recogni*, doesn't ~ respond, doesn't ~ save, doesn't ~ let,
            won't ~ open, won't ~ load, won't ~ start, won't ~ connect, won't ~ print, won't ~ let, won't ~ turn,
            won't ~ go, never loads, never arrives, does not ~ work, did not ~ work, didn't work, not coming up,
            not going through, no longer ~ open*, not possible, neither ~ nor ~ work*, neither ~ works, neither ~ work,
            neither ~ nor ~ open*, neither ~ nor ~ load*, nothing works
            """,
            .unable: """
            unable, cannot, can't, can not, cant, could not, couldn't, not able, not being able, impossible to,
            no way to get, nobody can, no one can, none of us can, refuses to, fails to, failed to, struggling to,
            locked out, lost access, not allowed to log, not let me, can't ~ log, cannot ~ log, can't ~ access,
            can't ~ open
            """,
            .errorMessage: """
            error, errors, error message*, error code*, exception*, says ~ failed, timed out, timeout*, time out,
            denied, access denied, permission denied, invalid, not found, unavailable, service unavailable, bad gateway,
            500, 503, 404, something went wrong, dump, runtime, fatal, warning message, pop up, popup ~ saying,
            getting ~ message, certificate ~ expired
            """,
            .stopped: """
            crash*, crashes, crashing, shuts down, shut itself, closes itself, force clos*, freez*, frozen, froze,
            quits, reboots itself, restarts itself, keeps restarting, switches itself, stopped, gone blank, goes blank,
            died, bsod
            """,
            .stuck: """
            stuck, hang*, hung, spinning, spins, just sits, loading forever, keeps loading, endless*,
            in a loop, loop, not moving, in the queue, stays ~ queue
            """,
            .missing: """
            missing, disappeared, disappear*, vanish*, gone, is empty, are empty, lost, not visible, no longer there,
            nowhere to be found, can't see, cannot see, can't find, cannot find, deleted itself, went missing
            """,
            .since: """
            since, since this morning, since yesterday, since the update, since last, since monday, this morning,
            from this morning, as of today, all of a sudden, suddenly, after the update, after updating,
            after the latest update, until yesterday, worked yesterday, worked fine, was fine yesterday, used to work,
            anymore, any more, no longer, for the last, right now, currently
            """,
            .everyone: """
            everyone, everybody, all users, all of us, nobody, no one, whole office, whole team, whole floor,
            whole department, entire, several users, many users, multiple users, several people, colleagues ~ too,
            same for, also affected, others ~ same, all colleagues, for all, across the, is it just me, is this just me,
            or just me, just me or, is it only me, is this only me, or only me, only me or, is it me or, anyone else,
            anybody else, someone else having, am i the only
            """,
            .trouble: """
            issue, issues, problem, problems, trouble, troubles, difficult*, facing, experiencing, encounter*,
            having problem*, having issue*, having trouble, something wrong, what is wrong, what's wrong, wrong with,
            acting up, playing up, incorrect*, wrong
            """,
            .repair: """
            please check, pls check, pl check, kindly check, please fix, kindly fix, pls fix, to fix, fix this, fix it,
            fix the, fix my, get it fixed, please resolve, kindly resolve, help ~ resolve, resolve this, resolve the,
            resolve it, help ~ solve, to solve, rectify, repair*, troubleshoot*, investigate, look into, have a look,
            take a look, please look, please help, pls help, kindly help, help me, need help, needs help, help with,
            help needed, please assist, kindly assist, need assistance, your assistance, do the needful, please advise,
            what is going on, can you help, could you help, someone look, somebody look, send someone, send somebody,
            come and look, get it working, working again, back online, sort it, sort this
            """,
            .please: """
            please provide, please add, please install, please create, kindly provide, kindly arrange, please arrange,
            please let, grateful if, appreciate if, would be grateful, would appreciate
            """,
            .need: """
            i need, we need, needs, need, needed, required, requires, require, requirement, requirements, must have,
            i want, i'd like, i would like, we would like, we'd like, looking for, am after, in need of, request,
            requesting, requested, asks for, asking for, wants
            """,
            .couldYou: """
            could you, can you, would you, will you, could somebody, could someone, can someone, can somebody, could we,
            can i get, can i have, could i get, could i have, may i have, can we get, can we have, could we have,
            is it possible to get, possible to have, would it be possible, any chance, mind adding
            """,
            .access: """
            access to, need access, grant*, permission*, authori*, rights, unlock*, reset ~ password, password reset,
            reset, role, activate, reactivate, enable, disable, deactivate, mailbox access, read access, write access,
            admin rights, account for, share with, delegate, release, whitelist
            """,
            .provide: """
            provide, new laptop, new monitor, new keyboard, new mouse, new phone, new headset, order, purchase, licen*,
            quote, install, installation, installed, set up, setup, deliver, supply, replacement, replace, spare,
            upgrade, move ~ desk, hand out, loan, lend, borrow
            """,
            .change: """
            add, create, remove, delete, change, rename, move, update the, extend, increase, restore, recover, transfer,
            forward, configure, assign, register, set, switch, merge, allow, block, cancel, adjust, correct, raise the,
            export, publish, redirect, book, schedule, connect my, map the
            """,
            .newcomer: """
            new starter, new employee, new colleague, new joiner, new hire, new user, starts on, starting on, joins us,
            joined, intern, trainee, apprentice, temp, leaver, leaving on, onboarding, offboarding, last day,
            new team member
            """,
            .wish: """
            would be nice, would be great, would be good, would be helpful, would love, wish, wished, suggestion,
            suggest, feature request, it would help, should have, should be able, needs an option, option to,
            add an option, please add, please bring back, bring back, give us, hope you, hoping, would like to see,
            could use, make it possible, consider, allow us, why not add, missing feature, want ~ back, lacks,
            please make, add support, add the ability, idea
            """,
            .howTo: """
            how do, how can, how to, how does, how should, where do, where can, where is, where are, where would,
            what is, what are, which, who do, who is, when will, when is, when does, until when, how long, how much,
            how many, what happens, what should, why is, why does
            """,
            .ask: """
            question, wondering, wonder, is it possible, is there, are there, do we, do i, do you know,
            does anyone know, does it, can anyone tell, could you tell, can you tell, let me know, am i allowed,
            are we allowed, is it allowed, may i, should i, shall i, advise, clarify, want to know, like to know,
            just curious, is it true, will there, will it, any idea, information about, doubt, explain, does the
            """,
            .annoyed: """
            annoy*, frustrat*, ridiculous, absurd, fed up, sick of, tired of, unacceptable, angry, furious, joke,
            a nightmare, insult*, nonsense, disappoint*, unhappy, shame, shameful, had enough, pointless, waste of time,
            wastes, wasting, disgrace*, hate, hated, outrageous, irritat*, what a mess, complain*, complaint,
            who thought, why on earth, why do i have to, why must, patience, drives me, maddening, infuriat*, hassle,
            for god's sake
            """,
            .repeated: """
            again, yet again, once again, once more, third time, second time, fourth time, every time, every day,
            every single, every morning, each time, always, constantly, keeps, weekly, for weeks, for months, for years,
            still not, still no, never, nth time, over and over, as usual, how many times, months ago, weeks ago,
            no reply, no answer, no response, nobody answers, still waiting, ignored
            """,
            .bad: """
            terrible, horrible, awful, worst, useless, garbage, crap, rubbish, poor, bad, pathetic, sucks, stupid,
            unusable, clumsy, ugly, unreadable, confusing, complicated, inconvenient, cumbersome, impractical, hopeless,
            lousy, dreadful, disaster, trash, unreliable, painful, badly, fiddly, tedious, bloated
            """,
            .worse: """
            worse, used to be, previous version, old version, old one, the old, was better, downhill, before the update,
            ruined, spoiled, step backwards, took away, removed the, no longer as, not as good, used to love, was great,
            since the redesign, since the relaunch, new design, new layout, downgrade, unlike before, regret
            """,
            .tooMuch: """
            too many, too much, too long, too slow, too small, too expensive, too complicated, takes forever,
            takes ages, takes too, ages, forever, so many, so slow, minutes to, clicks, ads, adverts, advertis*,
            pop ups, spam me, overpriced, rip off, not worth, pay for, money, premium, subscription
            """,
            .leaving: """
            uninstall*, deleting the app, delete this app, delete the app, switching to, gave up, give up, giving up,
            cancel my, unsubscrib*, refund, last straw, one star, 1 star, two stars, zero stars, avoid, going elsewhere,
            won't recommend, would not recommend, don't bother
            """,
            .thanks: """
            thank you so much, thanks so much, many thanks for, thank you for, thanks for, thanks to, big thanks,
            huge thanks, thanks again, grateful to, cheers for, thank you very much, ta for, much appreciated,
            appreciate, thumbs up, hats off, kudos, credit to, well done, compliment*, shout out
            """,
            .praise: """
            great, excellent, brilliant, love, loved, loving, fantastic, awesome, perfect, amazing, superb, wonderful,
            best, nice, good, helpful, useful, friendly, quick, patient, easy to use, simple to use, works great,
            works well, works perfectly, works like a charm, impressed, pleased, happy with, delighted, five stars,
            lifesaver, saved my, saved the, saved us, made my day, keep it up, recommend, recommended, a pleasure, star,
            hero, legend, enjoy*, pleasant, fast, smooth*, much better, improved
            """,
            .solved: """
            works again, working again, works now, working now, is working, solved, resolved, fixed, sorted, back up,
            all good, problem solved, up and running, no longer needed, can be closed, please close, close the ticket,
            you can close, already done, has been fixed, all fine now, nothing more to do, disregard
            """,
            .notice: """
            please note, reminder, fyi, for your information, will be closed, will be unavailable, will be carried out,
            planned maintenance, maintenance window, announcement, we inform you, to inform, attached please find,
            please find attached, minutes of, agenda, newsletter, is scheduled, will take place, dear all,
            kind reminder, automatic, do not reply, no reply needed, forwarded, for info, invoice attached, your order,
            your ticket, has been updated
            """,
            .closing: """
            ignore my, ignore this, please ignore, never mind, nevermind, disregard, false alarm, my mistake,
            wrong address, wrong recipient, sent by mistake, by mistake, misdirected, test, testing, just a test,
            not for me, not for you, withdrawn, no action, comments added, ticket ~ closed, wrong queue
            """,
            .advertising: """
            special offer, discount, limited time, click here, unsubscribe, webinar, promotion, free trial, buy now,
            our products, our company offers, congratulations, winner, won, lottery, exclusive, seo, leads, pricing,
            view this email, wants to share, shared a file, sign in to view, new message
            """,
            .social: """
            lunch, cake, birthday, party, canteen, coffee, weekend, holiday, vacation, on leave, out of office,
            sick today, meeting, invite*, invitation, see you, drinks, football, farewell, christmas, happy new year,
            lost and found, umbrella, parking, car park, fire drill, fever
            """,
            .inAdvance: """
            thanks in advance, thank you in advance, thx in advance, many thanks in advance, kind regards, best regards,
            regards, sincerely, thanking you, yours, cheers
            """,
            .urgent: """
            urgent, urgently, asap, a s a p, as soon as possible, immediately, emergency, critical, right away, at once,
            deadline, high priority, top priority, important, quickly, by today, before noon, patients, production,
            business stop, escalate
            """,
        ],
        remarks: englishRemarks
    )
}
