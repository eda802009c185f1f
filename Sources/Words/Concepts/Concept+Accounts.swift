extension Concept {
    static let accountsRows = """
        password
        en password- passphrase- pin credentials
        de passwort- passworter- -passwort kennwort- -kennwort- zugangsdaten
        fr mot_de_passe mots_de_passe identifiants
        es contrasena- clave claves
        it password credenzial-
        pt senha- palavra_passe palavras_passe
        nl wachtwoord-
        pl hasl- hasel
        cs hesl- hesel
        login
        en log_in log_on login- logon- sign_in sign_on logging_in signing_in logging_on authenticat-
        de anmeld- -anmeldung- einlogg- einwahl- login-
        fr connexion- connecter identifi- authentif- s_identifier
        es iniciar_sesion inicio_de_sesion autentic- identific- acceder
        it login accesso accedere autentic-
        pt login iniciar_sessao autentic-
        nl inlog- aanmeld- ingelogd
        pl logowa- zalogow- logow- loguj-
        cs prihlas-
        expires
        en expire- expired expiry expiration rotation rotate
        de ablauf- lauft_ab abgelauf- gultig- ablauft laeuft_ab
        fr expir- echeance-
        es caduc- expir- vence-
        it scad- scaden-
        pt expir- caduc-
        nl verlop- verloopt
        pl wygas- wazn-
        cs vyprs- platnost- expir-
        changeOften: must be changed too often
        en every_90_days every_60_days every_30_days every_month forced_change password_policy
        en change_my_password change_password
        de alle_90_tage alle_60_tage alle_30_tage kennwort_andern passwort_andern passwortwechsel-
        de kennwortwechsel- passwortrichtlinie-
        fr tous_les_90_jours tous_les_60_jours tous_les_trois_mois changer_de_mot_de_passe changer_mon_mot
        fr changement_de_mot_de_passe
        es cada_90_dias cada_60_dias cada_tres_meses cambiar_la_contrasena cambio_de_contrasena
        it ogni_90_giorni ogni_tre_mesi cambiare_la_password cambio_password
        pt cada_90_dias mudar_a_palavra_passe trocar_a_senha mudar_a_senha
        nl elke_90_dagen wachtwoord_wijzigen
        pl co_90_dni co_30_dni co_miesiac zmian-_hasl- zmieniac_hasl- zmienic_hasl-
        cs kazdych_90_dni zmen-_hesl- menit_heslo
        forgot
        en forgot forgotten forget
        de vergess- vergisst
        fr oubli-
        es olvid-
        it dimentic-
        pt esquec-
        nl verget-
        pl zapomn- zapomin-
        cs zapomn- zapomen-
        reset
        en reset- self_service unlock-
        de zurucksetz- zuruckgesetzt entsperr- selbstbedienung self_service reset-
        fr reinitialis- debloqu- libre_service
        es restablec- desbloque- autoservicio reset-
        it reimpost- sblocc- reset-
        pt repor redefin- desbloque- reset-
        nl resett- herstellen ontgrendel- deblokkeer-
        pl reset- odblokow- samoobslug- samodzieln-
        cs reset- odblokov- samoobsluz-
        lockedOut
        en locked locked_out account_lock- lockout-
        de gesperrt ausgesperrt kontosperr- sperrung-
        fr verrouill- compte_bloque bloque
        es bloquead- bloqueo bloquea
        it bloccat- blocco
        pt bloquead- bloqueio
        nl geblokkeerd- vergrendeld-
        pl zablokowan- blokad-
        cs zablokovan- zamcen-
        account
        en account- user_account-
        de konto konten benutzerkont- account- -konto
        fr compte comptes
        es cuenta cuentas usuario
        it account utenza utenze
        pt conta contas utilizador
        nl account-
        pl kont-
        cs ucet ucty uctu
        secondFactor
        en mfa 2fa two_factor- second_factor- multi_factor- authenticator- one_time_code- verification_code-
        de mfa 2fa zwei_faktor- zweiter_faktor zweiten_faktor authenticator- bestatigungscode- einmalcode-
        fr mfa 2fa double_authentification double_facteur deux_facteurs authenticator- code_de_verification
        es mfa 2fa doble_factor segundo_factor dos_pasos authenticator- codigo_de_verificacion
        it mfa 2fa due_fattori doppia_autenticazione authenticator- secondo_fattore
        pt mfa 2fa dois_fatores segundo_fator authenticator-
        nl mfa 2fa tweestaps- tweede_factor authenticator-
        pl mfa 2fa dwuskladnikow- dwuetapow- drugi_skladnik uwierzytelni- authenticator-
        cs mfa 2fa dvoufaktor- dvoufazov- druhy_faktor authenticator-
        hardToken
        en token tokens hardware_token- security_key- key_fob- fob yubikey- physical_key
        de token tokens hardware_token- sicherheitsschlussel- yubikey- fido-
        fr jeton jetons cle_physique cle_de_securite token yubikey-
        es token tokens llave_fisica llave_de_seguridad llavero yubikey-
        it token chiave_fisica chiavetta_di_sicurezza yubikey-
        pt token chave_fisica chave_de_seguranca yubikey-
        nl token beveiligingssleutel- yubikey-
        pl token- klucz_sprzetowy klucza_sprzetowego yubikey- brelok-
        cs token- hardwarov-_klic- bezpecnostni_klic yubikey-
        private: personal, one's own
        en private personal own_device byod
        de privat- personlich- eigenes_handy eigenen_handy
        fr prive privee personnel personnelle perso
        es personal personales privad- particular
        it personal- privat-
        pt pessoal pessoais privad- particular
        nl prive- persoonlijk-
        pl prywatn- osobist-
        cs soukrom- osobni
        singleSignOn
        en single_sign_on sso one_login same_password log_in_twice too_many_passwords different_passwords
        de single_sign_on sso einmalanmeldung doppelt_anmelden gleiches_passwort zu_viele_passworter
        fr authentification_unique sso connexion_unique trop_de_mots_de_passe
        es inicio_de_sesion_unico sso misma_contrasena
        it single_sign_on sso accesso_unico
        pt inicio_de_sessao_unico sso
        nl single_sign_on sso
        pl jednokrotne_logowanie sso
        cs jednotne_prihlaseni sso
        remember: it should be kept
        en remember- memoris- stay_logged_in stay_signed_in keep_me every_single_time
        de merken merkt sich_merken gespeichert_bleib- eingeloggt_bleib- angemeldet_bleib-
        fr memoris- retient rester_connecte se_souv-
        es recordar recuerd- guarde_la memoriz-
        it ricord- memorizz-
        pt lembr- memoriz-
        nl onthoud- ingelogd_blijven
        pl zapamiet- pamieta-
        cs zapamatov- pamatova-
        timeout: logged off while idle
        en timeout- time_out timed_out logs_me_out logged_out log_me_out logs_out inactivity idle session-
        en kicks_me_out log_off logs_off kicked_out
        de timeout- abgemeldet abmeld- sitzung- inaktivit- untatig- rausgeworfen wirft_mich_raus rausgeschmissen
        de ausgeloggt sperrzeit-
        fr session- deconnexion_automatique inactivit- deconnecte ejecte- expire
        es sesion caduca_la_sesion inactividad me_echa desconecta_la_sesion cierra_la_sesion cierra_sesion
        it sessione inattivita disconnett- butta_fuori
        pt sessao inatividade termina_a_sessao
        nl sessie- inactiviteit uitgelogd uitloggen
        pl sesj- bezczynn- wylogow- wylogowuje wyrzuca
        cs relac- necinnost- odhlas- odhlasuje vyhodi
        """
}
