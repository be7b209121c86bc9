"""Phrases of the cue ``login``: accounts: signing in and registering."""

PHRASES = {
    "ar": """
        إنشاء حساب, الدخول, تسجيل, تسجيل الخروج, تسجيل الدخول, حساب جديد, حسابي, دخول, كلمة
        السر, كلمة المرور, نسيت كلمة المرور
    """,
    "cs": """
        heslo, můj účet, odhlásit, přihlásit, přihlásit se, přihlášení, registrace, registrovat
    """,
    "da": """
        adgangskode, bliv medlem, glemt adgangskode, konto, log ind, log ud, min profil, min
        side, opret bruger, opret konto, opret profil
    """,
    "de": """
        abmelden, angemeldet bleiben, anmelden, ausloggen, benutzerkonto, benutzername, bereits
        abonnent, einloggen, jetzt anmelden, jetzt registrieren, konto, kundenkonto, login,
        logout, mein konto, mein profil, noch kein konto, passwort, passwort vergessen,
        registrieren, registrierung
    """,
    "el": "αποσύνδεση, είσοδος, εγγραφή, κωδικός, σύνδεση",
    "en": """
        account, account settings, already a member, already a subscriber, already have an
        account, already registered, continue with facebook, continue with google, create a free
        account, create account, create an account, don t have an account, forgot password,
        forgot your password, log in, log in with, log out, login, logout, manage account,
        member login, members only, my account, my bookmarks, my library, my news, my profile,
        not a member, password, profile, register, registration, remember me, sign in, sign in
        with, sign out, sign up, user account, username, your account
    """,
    "es": """
        acceder, cerrar sesión, contraseña, conéctate, crear cuenta, crear una cuenta, cuenta,
        entrar, ingresa, ingresar, inicia sesión, iniciar sesión, inicie sesión, mi cuenta, mi
        perfil, olvidaste tu contraseña, registrarme, registrarse, registro, regístrate,
        usuario, ya eres suscriptor, ya soy suscriptor, ya tengo cuenta
    """,
    "fi": """
        kirjaudu, kirjaudu sisään, kirjaudu ulos, luo tili, luo tunnus, oma tili, omat tiedot,
        rekisteröidy, salasana, tili, unohditko salasanasi
    """,
    "fr": """
        connectez vous, connexion, créer un compte, déconnexion, déjà abonné, déjà inscrit,
        espace abonnés, espace client, identifiant, identifiez vous, inscription, inscrivez
        vous, mon compte, mon profil, mot de passe, mot de passe oublié, s identifier, s
        inscrire, se connecter, se déconnecter
    """,
    "hi": """
        खाता, पासवर्ड, मेरा अकाउंट, रजिस्टर करें, लॉग इन, लॉग इन करें, लॉगिन, साइन अप, साइन इन
    """,
    "hu": """
        bejelentkezés, belépés, elfelejtett jelszó, fiókom, jelszó, kijelentkezés, regisztráció
    """,
    "id": """
        akun, akun saya, buat akun, daftar, kata sandi, keluar, login, lupa kata sandi, masuk
    """,
    "is": """
        innskráning, lykilorð, mínar síður, notandi, nýskráning, skrá inn, skrá mig inn,
        útskráning
    """,
    "it": """
        accedi, area riservata, crea un account, entra, esci, il mio account, iscriviti, login,
        mio account, password dimenticata, profilo, registrati, registrazione, sei già abbonato
    """,
    "ja": """
        アカウント, パスワード, マイページ, ログアウト, ログイン, 会員登録, 会員限定,
        新規会員登録, 新規登録, 無料会員登録
    """,
    "ko": "구독 중, 로그아웃, 로그인, 마이페이지, 비밀번호, 아이디, 회원가입, 회원정보",
    "lt": """
        atsijungti, mano paskyra, paskyra, prisijungti, prisijunkite, registracija,
        registruotis, slaptažodis
    """,
    "ms": "akaun, akaun saya, daftar, daftar masuk, kata laluan, log keluar, log masuk",
    "nl": """
        aanmelden, account, account aanmaken, gebruikersnaam, inloggen, log in, mijn account,
        mijn profiel, registreer, registreren, uitloggen, wachtwoord, wachtwoord vergeten
    """,
    "no": """
        glemt passord, konto, logg inn, logg ut, min profil, min side, opprett konto, passord,
        registrer, registrer deg
    """,
    "pl": """
        hasło, konto, logowanie, moje konto, mój profil, nie pamiętasz hasła, rejestracja,
        wyloguj, zaloguj, zaloguj się, zarejestruj się, załóż konto
    """,
    "pt": """
        a minha conta, cadastre se, cadastro, conta, criar conta, entrar, esqueceu a senha,
        fazer login, faça login, iniciar sessão, já é assinante, login, meu perfil, minha conta,
        palavra passe, registar, registe se, sair, senha, terminar sessão, área do assinante
    """,
    "ro": """
        autentificare, conectare, cont, contul meu, creează cont, intră în cont, parolă,
        înregistrare
    """,
    "ru": """
        авторизация, авторизуйтесь, аккаунт, войти, вход, вход на сайт, выйти, выход, забыли
        пароль, зарегистрироваться, личный кабинет, логин, мой профиль, пароль, регистрация,
        создать аккаунт
    """,
    "sv": """
        glömt lösenord, konto, logga in, logga ut, lösenord, min profil, mina sidor, mitt konto,
        registrera, registrera dig, skapa konto
    """,
    "sw": "fungua akaunti, ingia, jisajili, nenosiri",
    "tr": """
        giriş, giriş yap, hesabım, kayıt ol, oturum aç, profilim, çıkış, üye girişi, üye ol,
        şifre, şifremi unuttum
    """,
    "uk": """
        авторизація, вийти, вихід, вхід, забули пароль, зареєструватися, логін, мій профіль,
        особистий кабінет, пароль, реєстрація, увійти
    """,
    "vi": "mật khẩu, tài khoản, đăng ký, đăng nhập, đăng xuất",
    "zh": """
        个人中心, 会员, 密码, 密碼, 忘记密码, 我的帳戶, 我的账户, 會員, 會員中心, 注册, 用户名,
        登入, 登出, 登录, 登錄, 註冊, 退出登录
    """,
}
