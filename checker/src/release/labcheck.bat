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
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Dfile.encoding=UTF-8 "-Dlabcheck.home=%HERE%." -jar "%JAR%" %*
exit /b %ERRORLEVEL%
