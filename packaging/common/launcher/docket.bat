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

"%JAVA%" "@%HOME_DIR%\lib\java.options" %HEADLESS% %DOCKET_JAVA_OPTIONS% --module-path "%HOME_DIR%\lib\javafx" -cp "%HOME_DIR%\lib\*" clinic.docket.app.Docket %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul && set "JAVA=%~1\bin\java.exe"
exit /b 0
