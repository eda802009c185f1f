extension SentenceCue {
    /// "I would like to put on record …", "please do not send me the guide again", "I expect no answer": nothing in them is the need.
    static let remarksRows = """
        en put_on_record put_the_following for_the_record want_to_say would_like_to_say like_to_begin hesitated i_wonder_whether
        en do_not_send dont_send no_answer expect_no not_expect only_wanted just_wanted i_know i_am_not im_not i_do_see i_hope
        en written_about_this reported_this told_to told_me sorry_to please_thank
        de mochte_festhalten wollte_nur wollte_nur_sagen einmal_loswerden schicken_sie_mir schickt_mir nicht_noch_einmal
        de erwarte_keine keine_antwort_notig mir_ist_klar ich_weiss ich_bin_nicht ich_fasse_zusammen ich_gratuliere will_niemandem
        de vielleicht_bin bin_ja_ich geht_es_mir_nicht schicken_sie_bitte
        fr je_tenais_a je_voulais_juste ne_m_envoyez ne_menvoyez n_attends_pas nattends_pas je_sais_que je_me_permets je_ne_suis_pas
        fr je_ne_plaisante c_est_encore_moi cest_encore_moi je_tiens_a
        es solo_queria queria_decir no_me_envi no_me_mand no_espero ya_se_que yo_no_soy no_suelo perdonad perdonen que_insista
        it volevo_solo volevo_dire non_mandatemi non_mi_aspetto so_che non_sono so_bene
        pt so_queria queria_apenas nao_me_envi nao_espero sei_que nao_sou
        nl wilde_alleen wil_alleen_zeggen stuur_me_niet verwacht_geen ik_weet_dat ik_ben_geen
        pl chcialem_tylko chcialam_tylko nie_chce_nikogo nie_oczekuj- wiem_ze nie_jestem prosze_nie_odpis- prosze_nie_przysyl-
        cs chtel_jsem_jen chtela_jsem_jen neposilejte neocekav- vim_ze nejsem
        """
}
