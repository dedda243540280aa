@echo off
rem Starts labcheck on Windows: finds Java 17 or later, and hands over everything that was typed.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
set "JAR="
for %%j in ("%HERE%lib\labcheck-checker-*.jar") do set "JAR=%%j"
if not defined JAR (
    echo labcheck: the folder "%HERE%lib" does not hold the program; unpack the whole archive again. 1>&2
    exit /b 70
)
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
    echo labcheck: No Java was found: install Java 17 or later, or set JAVA_HOME. 1>&2
    exit /b 70
)
rem Whether several designs are checked at the same time, and how much there is to read, in KiB: many files are as much as a large one.
set /a JOBS=1
set /a AMOUNT=0
set "BEFORE="
set "COMMAND=%~1"
for %%a in (%*) do call :look "%%~a"
rem The same choices as those of the launcher for other systems, which tells why.
set "QUICK=-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1"
if "%COMMAND%"=="" set "QUICK="
if /i "%COMMAND%"=="lsp" set "QUICK="
if /i "%COMMAND%"=="watch" set "QUICK="
set "FLAGS=-XX:+UseSerialGC -XX:InitialRAMPercentage=6 %QUICK% -XX:NewSize=64m"
if %AMOUNT% GTR 512 set "FLAGS=-XX:+UseSerialGC -XX:InitialRAMPercentage=6 %QUICK% -XX:NewSize=192m"
if %AMOUNT% GTR 2048 set "FLAGS=-XX:+UseSerialGC -XX:InitialRAMPercentage=3 -Xmn128m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
if %JOBS% GTR 1 set "FLAGS=-XX:+UseSerialGC -XX:InitialRAMPercentage=6 -XX:MaxNewSize=512m"
if %JOBS% GTR 2 set "FLAGS=-XX:+UseParallelGC -XX:InitialRAMPercentage=6 -XX:MaxNewSize=512m"
if %JOBS% GTR 1 if %AMOUNT% LEQ 2048 set "FLAGS=%FLAGS% %QUICK%"
chcp 65001 >nul
"%JAVA%" %FLAGS% -Xshare:auto -Xlog:disable -Dfile.encoding=UTF-8 "-Dlabcheck.home=%HERE%." -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:look
rem A blank separates an option from its value as an equals sign does: cmd takes both for the end of a word.
if "%BEFORE%"=="--jobs" set /a JOBS=%~1 2>nul
set "BEFORE=%~1"
if exist "%~1\" (
    for /f %%n in ('dir /s /b "%~1\*.y*ml" 2^>nul ^| find /c /v ""') do set /a AMOUNT+=%%n*20
) else if exist "%~1" set /a AMOUNT+=%~z1/1024
exit /b 0
