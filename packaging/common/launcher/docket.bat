@echo off
rem Starts Docket with the Java it needs, whatever "java" on the path is.
rem   DOCKET_JAVA          folder of a JDK 25 to use instead of the one found here
rem   DOCKET_JAVA_OPTIONS  more options for Java, separated by spaces
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA="

if defined DOCKET_JAVA (
    call :try "%DOCKET_JAVA%"
    if not defined JAVA (
        >&2 echo DOCKET_JAVA is %DOCKET_JAVA%, but there is no Java 25.
        exit /b 3
    )
)
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA if exist "%HOME_DIR%\lib\java-home" (
    for /f "usebackq delims=" %%j in ("%HOME_DIR%\lib\java-home") do call :try "%%j"
)
for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-25*" "%USERPROFILE%\.jdks\*") do (
    if not defined JAVA call :try "%%~j"
)
if not defined JAVA for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
if not defined JAVA (
    >&2 echo Docket needs Java 25 and found none: get Temurin 25 from https://adoptium.net/temurin/releases/?version=25, or name yours in DOCKET_JAVA.
    exit /b 3
)

set "HEADLESS="
if /i "%~1"=="screens" set HEADLESS="@%HOME_DIR%\lib\headless.options"

set "START="
set "MARK="
set WORDS=%*
if "%~1"=="" set "WORDS=run"
if "%~1"=="" call :learn
if /i "%~1"=="run" call :learn

"%JAVA%" "@%HOME_DIR%\lib\java.options" %HEADLESS% %START% %DOCKET_JAVA_OPTIONS% --module-path "%HOME_DIR%\lib\javafx" -cp "%HOME_DIR%\lib\*" clinic.docket.app.Docket %WORDS% %MARK%
set "CODE=%ERRORLEVEL%"
if defined MARK if exist "%ARCHIVE%.new" move /y "%ARCHIVE%.new" "%ARCHIVE%" >nul 2>nul
exit /b %CODE%

rem What Java learnt from the last start of the window (ADR 15): uses it, or learns it. Whoever
rem gives options of their own starts without; so does whoever asks for help only.
:learn
if defined DOCKET_JAVA_OPTIONS exit /b 0
if not defined LOCALAPPDATA exit /b 0
for %%w in (%WORDS%) do if "%%~w"=="--help" exit /b 0
set "CACHE=%LOCALAPPDATA%\Docket\cache"
if not exist "%CACHE%\" mkdir "%CACHE%" 2>nul
if not exist "%CACHE%\" exit /b 0
rem Another build, or another Java, has learnt nothing for this one.
set "BUILD="
for %%f in ("%HOME_DIR%\lib\docket-*.jar") do set "BUILD=%%~zf-%%~tf"
for %%f in ("%JAVA%\..\..\release") do set "BUILD=%BUILD%-%%~zf-%%~tf"
set "BUILD=%BUILD: =%"
set "BUILD=%BUILD::=%"
set "BUILD=%BUILD:/=%"
set "ARCHIVE=%CACHE%\start-%BUILD%.aot"
for %%f in ("%CACHE%\start-*") do (
    if /i not "%%~ff"=="%ARCHIVE%" if /i not "%%~ff"=="%ARCHIVE%.ready" if /i not "%%~ff"=="%ARCHIVE%.new" del "%%~ff" >nul 2>nul
)
if exist "%ARCHIVE%" if exist "%ARCHIVE%.ready" (
    set START="-XX:AOTCache=%ARCHIVE%" "-Xlog:aot*=off" "-Xlog:cds*=off"
    exit /b 0
)
set START="-XX:AOTCacheOutput=%ARCHIVE%.new" "-Xlog:aot*=off" "-Xlog:cds*=off"
set MARK=--ready-mark "%ARCHIVE%.ready"
exit /b 0

:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul && set "JAVA=%~1\bin\java.exe"
exit /b 0
