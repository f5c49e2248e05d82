@echo off
rem Starts Demarche on Windows; builds it first where there is no target\demarche.jar yet.
rem The launcher for other systems, demarche, says why it starts Java with these options.
setlocal
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\demarche.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo Demarche needs Java 17 or newer. Install it, or set JAVA_HOME to it.>&2
    exit /b 69
)

if exist "%JAR%" goto start
where mvn >nul 2>&1
if errorlevel 1 (
    echo Building Demarche needs a JDK, 17 or newer, and Maven 3.8 or newer, and there is no mvn on PATH.>&2
    exit /b 69
)
echo Building Demarche ^(first use only^)...>&2
call mvn -q -B -f "%HOME_DIR%\pom.xml" -Dquick -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
    echo Demarche could not be built; the reason stands above.>&2
    exit /b 70
)

:start
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -Xms64m -XX:MaxRAMPercentage=50 ^
    -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 ^
    -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:FreqInlineSize=120 ^
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
    "-Ddemarche.home=%HOME_DIR%" %DEMARCHE_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
