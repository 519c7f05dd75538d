# fish completion for transition. Made by `transition completion fish`: change that, not this file.

# The finished words after the program's name, one a line.
function __transition_words
    set -l words (commandline -opc)
    set -e words[1]
    printf '%s\n' $words
end

# Whether the command is the first argument; without one, whether there is no command yet.
function __transition_in
    set -l commands (__transition_words | string match -v -- '-*')
    test "$commands[1]" = "$argv[1]"
end

# Whether the command is the first argument and has none of the other ones.
function __transition_lacks_word
    __transition_in $argv[1]; or return
    for word in (__transition_words)
        contains -- $word $argv[2..-1]; and return 1
    end
    return 0
end

# The same for the names of an option without a value.
function __transition_lacks_flag
    __transition_lacks_word $argv
end

# The same for the names of an option with a value. At the end, its name does not count: what is
# being completed then is its value.
function __transition_lacks_option
    __transition_in $argv[1]; or return
    set -l words (__transition_words)
    contains -- "$words[-1]" $argv[2..-1]; and set -e words[-1]
    for word in $words
        contains -- (string replace -r '=.*' '' -- $word) $argv[2..-1]; and return 1
    end
    return 0
end

# The options of a command with arguments that a value follows.
function __transition_valued
    switch "$argv[1]"
        case list
            printf '%s\n' --color --data --format --from -o --output --to
        case show
            printf '%s\n' --color --data --format -o --output
        case today
            printf '%s\n' --color --data --format --on -o --output
        case done
            printf '%s\n' --hours --on
        case undo
            printf '%s\n' 
        case log
            printf '%s\n' --on --task
        case progress
            printf '%s\n' --color --data --format --on -o --output
        case replan
            printf '%s\n' --break --by --color --data --format --from --hours -o --output --skip --study
        case calendar
            printf '%s\n' --alarm --color --data -o --output
        case validate
            printf '%s\n' --color --data --format -o --output
        case new
            printf '%s\n' --data
        case help
            printf '%s\n' 
    end
end

# The finished words that are neither options nor their values: the command, then its arguments.
function __transition_arguments
    set -l arguments
    set -l next word
    for word in (__transition_words)
        if test $next = value
            set next word
        else if test $next = word; and test "$word" = --
            set next argument
        else if test $next = word; and string match -q -- '-*' $word
            contains -- $word (__transition_valued $arguments[1]); and set next value
        else
            set -a arguments $word
        end
    end
    string join -- \n $arguments
end

# Whether the argument to complete has a number of which a test holds, as in show -eq 2; and, if
# a word is given, whether the argument before is that word.
function __transition_at
    set -l words (__transition_arguments)
    test "$words[1]" = "$argv[1]"; and test (count $words) $argv[2..3]; or return
    not set -q argv[4]; or test "$words[-1]" = "$argv[4]"
end

# A word as a path: ~/ stands for the home.
function __transition_path
    string match -q -- '~/*' "$argv"; and echo $HOME(string sub -s 2 -- "$argv"); or echo "$argv"
end

# Asks the program for a list, with what the user's own packs add to it; fails if there are none.
# Whatever goes wrong, nothing is said: the user is typing.
function __transition_ask
    set -l folders
    set -l before
    for word in (__transition_words)
        if test "$before" = --data
            set -a folders (__transition_path $word)
        else if string match -q -- '--data=*' $word
            set -a folders (__transition_path (string sub -s 8 -- $word))
        end
        set before $word
    end
    set -l home $HOME/.local/share
    string match -q -- '/*' "$XDG_DATA_HOME"; and set home $XDG_DATA_HOME
    test -n "$TRANSITION_DATA$folders"; or test -d $home/transition/packs; or return
    # One that is typed as a path is asked itself; an alias is not.
    set -l program (__transition_path (commandline -opc)[1])
    string match -q -- '*/*' $program; or set program transition
    command -q $program; or return
    set -l lines (command $program candidates $argv[1] --data=$folders </dev/null 2>/dev/null)
    and test -n "$lines"; and string join -- \n $lines
end

# The candidates that a function has for the last of several values that commas separate, each
# after the values before it, and none that is there already.
function __transition_list
    set -l token (commandline -ct | string replace -r -- '^(-[^=]*=)?["\']?' '')
    set -l before (string match -r -- '.*,' "$token")
    for candidate in ($argv[1])
        set -l word (string split -m 1 -- \t $candidate)[1]
        string match -q -- "*,$word,*" ",$before"; or echo "$before$candidate"
    end
end

function __transition_every_what
    printf '%s\t%s\n' \
        'roles' '' \
        'transitions' '' \
        'skills' ''
end

function __transition_every_when
    printf '%s\t%s\n' \
        'auto' '' \
        'always' '' \
        'never' ''
end

function __transition_every_format
    printf '%s\t%s\n' \
        'text' '' \
        'markdown' '' \
        'html' '' \
        'json' ''
end

function __transition_every_roles
    __transition_ask roles; and return
    printf '%s\t%s\n' \
        'backend' 'Backend Developer' \
        'data-scientist' 'Data Scientist' \
        'feature-engineer' 'Feature Engineer' \
        'ml-engineer' 'Machine Learning Engineer' \
        'mlops' 'MLOps Engineer'
end

function __transition_every_kind
    printf '%s\t%s\n' \
        'role' '' \
        'skill' '' \
        'transition' ''
end

function __transition_every_skills
    __transition_ask skills; and return
    printf '%s\t%s\n' \
        'analytical-thinking' 'Analytical thinking' \
        'api-design' 'API design and documentation' \
        'api-development' 'API development' \
        'backend-programming' 'Python or Node.js' \
        'big-data-tools' 'Big data tools' \
        'cloud-platforms' 'Cloud platforms' \
        'command-line' 'Linux and the command line' \
        'data-storytelling' 'Data storytelling and communication' \
        'data-wrangling' 'Data wrangling and visualization' \
        'database-design' 'Relational database design and optimization' \
        'deep-learning' 'Deep learning' \
        'devops' 'DevOps and CI/CD' \
        'docker-kubernetes' 'Docker and Kubernetes' \
        'feature-engineering' 'Feature engineering' \
        'feature-stores' 'Feature stores' \
        'machine-learning-algorithms' 'Machine learning algorithms' \
        'machine-learning-fundamentals' 'Machine learning fundamentals' \
        'message-queues' 'Message queues (RabbitMQ, Kafka)' \
        'ml-pipelines' 'ML pipelines' \
        'mlops-basics' 'MLOps basics' \
        'model-monitoring' 'Model monitoring and observability' \
        'nosql-databases' 'NoSQL databases' \
        'project-coordination' 'Project coordination' \
        'python' 'Python' \
        'python-data-science' 'Python for data science' \
        'software-testing' 'Software testing' \
        'spark-pipelines' 'Data pipelines with Spark' \
        'sql' 'SQL' \
        'statistics' 'Statistics and probability' \
        'structured-communication' 'Structured communication' \
        'system-architecture' 'System architecture' \
        'version-control' 'Version control with Git'
end

function __transition_every_transitions
    __transition_ask transitions; and return
    printf '%s\t%s\n' \
        'backend-to-data-scientist' 'Backend Developer to Data Scientist' \
        'backend-to-feature-engineer' 'Backend Developer to Feature Engineer' \
        'backend-to-mlops' 'Backend Developer to MLOps Engineer' \
        'data-scientist-to-backend' 'Data Scientist to Backend Developer' \
        'ml-engineer-to-backend' 'Machine Learning Engineer to Backend Developer'
end

function __transition_every_skippable
    __transition_ask skippable; and return
    printf '%s\t%s\n' \
        'critical' 'all skills of this priority' \
        'important' 'all skills of this priority' \
        'nice-to-have' 'all skills of this priority' \
        'analytical-thinking' 'Analytical thinking' \
        'api-design' 'API design and documentation' \
        'api-development' 'API development' \
        'backend-programming' 'Python or Node.js' \
        'big-data-tools' 'Big data tools' \
        'cloud-platforms' 'Cloud platforms' \
        'command-line' 'Linux and the command line' \
        'data-storytelling' 'Data storytelling and communication' \
        'data-wrangling' 'Data wrangling and visualization' \
        'database-design' 'Relational database design and optimization' \
        'deep-learning' 'Deep learning' \
        'devops' 'DevOps and CI/CD' \
        'docker-kubernetes' 'Docker and Kubernetes' \
        'feature-engineering' 'Feature engineering' \
        'feature-stores' 'Feature stores' \
        'machine-learning-algorithms' 'Machine learning algorithms' \
        'machine-learning-fundamentals' 'Machine learning fundamentals' \
        'message-queues' 'Message queues (RabbitMQ, Kafka)' \
        'ml-pipelines' 'ML pipelines' \
        'mlops-basics' 'MLOps basics' \
        'model-monitoring' 'Model monitoring and observability' \
        'nosql-databases' 'NoSQL databases' \
        'project-coordination' 'Project coordination' \
        'python' 'Python' \
        'python-data-science' 'Python for data science' \
        'software-testing' 'Software testing' \
        'spark-pipelines' 'Data pipelines with Spark' \
        'sql' 'SQL' \
        'statistics' 'Statistics and probability' \
        'structured-communication' 'Structured communication' \
        'system-architecture' 'System architecture' \
        'version-control' 'Version control with Git'
end

function __transition_every_format2
    printf '%s\t%s\n' \
        'text' '' \
        'markdown' '' \
        'html' '' \
        'json' '' \
        'ics' '' \
        'csv' ''
end

function __transition_every_place
    printf '%s\t%s\n' \
        'AD' '' \
        'AE' '' \
        'AF' '' \
        'AG' '' \
        'AI' '' \
        'AL' '' \
        'AM' '' \
        'AO' '' \
        'AQ' '' \
        'AR' '' \
        'AS' '' \
        'AT' '' \
        'AU' '' \
        'AW' '' \
        'AX' '' \
        'AZ' '' \
        'BA' '' \
        'BB' '' \
        'BD' '' \
        'BE' '' \
        'BF' '' \
        'BG' '' \
        'BH' '' \
        'BI' '' \
        'BJ' '' \
        'BL' '' \
        'BM' '' \
        'BO' '' \
        'BQ' '' \
        'BR' '' \
        'BS' '' \
        'BV' '' \
        'BW' '' \
        'BY' '' \
        'BZ' '' \
        'CA' '' \
        'CC' '' \
        'CD' '' \
        'CF' '' \
        'CG' '' \
        'CH' '' \
        'CI' '' \
        'CK' '' \
        'CL' '' \
        'CM' '' \
        'CO' '' \
        'CR' '' \
        'CU' '' \
        'CV' '' \
        'CW' '' \
        'CY' '' \
        'CZ' '' \
        'DE' '' \
        'DJ' '' \
        'DK' '' \
        'DM' '' \
        'DO' '' \
        'DZ' '' \
        'EC' '' \
        'EE' '' \
        'EG' '' \
        'EH' '' \
        'ER' '' \
        'ES' '' \
        'ET' '' \
        'FI' '' \
        'FK' '' \
        'FM' '' \
        'FO' '' \
        'FR' '' \
        'GA' '' \
        'GB' '' \
        'GD' '' \
        'GE' '' \
        'GF' '' \
        'GG' '' \
        'GH' '' \
        'GI' '' \
        'GL' '' \
        'GM' '' \
        'GN' '' \
        'GP' '' \
        'GQ' '' \
        'GR' '' \
        'GS' '' \
        'GT' '' \
        'GU' '' \
        'GW' '' \
        'GY' '' \
        'HK' '' \
        'HM' '' \
        'HN' '' \
        'HR' '' \
        'HT' '' \
        'HU' '' \
        'IE' '' \
        'IM' '' \
        'IN' '' \
        'IO' '' \
        'IQ' '' \
        'IR' '' \
        'IS' '' \
        'IT' '' \
        'JE' '' \
        'JM' '' \
        'JO' '' \
        'JP' '' \
        'KE' '' \
        'KG' '' \
        'KI' '' \
        'KM' '' \
        'KN' '' \
        'KW' '' \
        'KY' '' \
        'KZ' '' \
        'LB' '' \
        'LC' '' \
        'LI' '' \
        'LR' '' \
        'LS' '' \
        'LT' '' \
        'LU' '' \
        'LV' '' \
        'LY' '' \
        'MA' '' \
        'MC' '' \
        'MD' '' \
        'ME' '' \
        'MF' '' \
        'MG' '' \
        'MH' '' \
        'MK' '' \
        'ML' '' \
        'MP' '' \
        'MQ' '' \
        'MR' '' \
        'MS' '' \
        'MT' '' \
        'MU' '' \
        'MV' '' \
        'MW' '' \
        'MX' '' \
        'MZ' '' \
        'NA' '' \
        'NC' '' \
        'NE' '' \
        'NF' '' \
        'NG' '' \
        'NI' '' \
        'NL' '' \
        'NO' '' \
        'NR' '' \
        'NU' '' \
        'NZ' '' \
        'OM' '' \
        'PA' '' \
        'PE' '' \
        'PF' '' \
        'PG' '' \
        'PH' '' \
        'PK' '' \
        'PL' '' \
        'PM' '' \
        'PN' '' \
        'PS' '' \
        'PT' '' \
        'PW' '' \
        'PY' '' \
        'QA' '' \
        'RE' '' \
        'RO' '' \
        'RS' '' \
        'RU' '' \
        'RW' '' \
        'SA' '' \
        'SB' '' \
        'SC' '' \
        'SD' '' \
        'SE' '' \
        'SG' '' \
        'SH' '' \
        'SI' '' \
        'SJ' '' \
        'SK' '' \
        'SL' '' \
        'SM' '' \
        'SN' '' \
        'SO' '' \
        'SR' '' \
        'SS' '' \
        'ST' '' \
        'SV' '' \
        'SX' '' \
        'SY' '' \
        'SZ' '' \
        'TC' '' \
        'TD' '' \
        'TF' '' \
        'TG' '' \
        'TJ' '' \
        'TK' '' \
        'TL' '' \
        'TM' '' \
        'TN' '' \
        'TO' '' \
        'TR' '' \
        'TT' '' \
        'TV' '' \
        'TZ' '' \
        'UA' '' \
        'UG' '' \
        'UM' '' \
        'US' '' \
        'UY' '' \
        'UZ' '' \
        'VA' '' \
        'VC' '' \
        'VE' '' \
        'VG' '' \
        'VI' '' \
        'VN' '' \
        'VU' '' \
        'WF' '' \
        'WS' '' \
        'XK' '' \
        'YE' '' \
        'YT' '' \
        'ZA' '' \
        'ZM' '' \
        'ZW' ''
end

function __transition_every_level
    printf '%s\t%s\n' \
        'entry' '' \
        'mid' '' \
        'senior' ''
end

function __transition_every_market
    printf '%s\t%s\n' \
        'US' '' \
        'UK' ''
end

function __transition_every_rows
    printf '%s\t%s\n' \
        'weeks' '' \
        'tasks' ''
end

function __transition_every_topic
    printf '%s\t%s\n' \
        'technical' '' \
        'system-design' '' \
        'behavioral' '' \
        'career-change' ''
end

function __transition_every_column
    printf '%s\t%s\n' \
        'role' '' \
        'skills' '' \
        'hours' '' \
        'finish' '' \
        'pay' '' \
        'difficulty' ''
end

function __transition_every_kind2
    printf '%s\t%s\n' \
        'role' '' \
        'transition' '' \
        'skill' '' \
        'source' ''
end

function __transition_every_command
    printf '%s\t%s\n' \
        'list' 'List roles, transitions and skills' \
        'show' 'Show everything known about a role, skill or guide, with sources' \
        'gap' 'Show what carries over, what is missing and in which order to learn it' \
        'roadmap' 'Plan dated weeks around your start, hours and breaks' \
        'salary' 'Compare the pay of both roles, now and over time' \
        'plan' 'Write everything as one document: gap, dated weeks to tick off, pay, advice' \
        'interview' 'Practice interview questions for a role, one at a time' \
        'today' 'Show what to do today and this week, and what is overdue' \
        'done' 'Tick off tasks in your plan' \
        'undo' 'Untick tasks in your plan' \
        'log' 'Log study time in your plan' \
        'progress' 'Show how far you are, and when you will finish at your own pace' \
        'replan' 'Reschedule what is left of your plan, from today and at your own pace' \
        'calendar' 'Export your plan, as it stands, to a calendar' \
        'compare' 'Compare several target roles: skills, hours, finish, pay' \
        'path' 'Find routes through other roles, and see when the direct one is better' \
        'next-skill' 'Find the one skill that saves study for the most roles' \
        'validate' 'Check packs, and list every problem in them' \
        'new' 'Create a file in your own pack, ready to edit' \
        'config' 'Show your settings, and where each comes from' \
        'shell' 'Run commands one after another, with roles and settings remembered' \
        'help' 'Show the help of a command'
end

complete -c transition -f
complete -c transition -n '__transition_in' -a list -d 'List roles, transitions and skills'
complete -c transition -n '__transition_in' -a show -d 'Show everything known about a role, skill or guide, with sources'
complete -c transition -n '__transition_in' -a gap -d 'Show what carries over, what is missing and in which order to learn it'
complete -c transition -n '__transition_in' -a roadmap -d 'Plan dated weeks around your start, hours and breaks'
complete -c transition -n '__transition_in' -a salary -d 'Compare the pay of both roles, now and over time'
complete -c transition -n '__transition_in' -a plan -d 'Write everything as one document: gap, dated weeks to tick off, pay, advice'
complete -c transition -n '__transition_in' -a interview -d 'Practice interview questions for a role, one at a time'
complete -c transition -n '__transition_in' -a today -d 'Show what to do today and this week, and what is overdue'
complete -c transition -n '__transition_in' -a done -d 'Tick off tasks in your plan'
complete -c transition -n '__transition_in' -a undo -d 'Untick tasks in your plan'
complete -c transition -n '__transition_in' -a log -d 'Log study time in your plan'
complete -c transition -n '__transition_in' -a progress -d 'Show how far you are, and when you will finish at your own pace'
complete -c transition -n '__transition_in' -a replan -d 'Reschedule what is left of your plan, from today and at your own pace'
complete -c transition -n '__transition_in' -a calendar -d 'Export your plan, as it stands, to a calendar'
complete -c transition -n '__transition_in' -a compare -d 'Compare several target roles: skills, hours, finish, pay'
complete -c transition -n '__transition_in' -a path -d 'Find routes through other roles, and see when the direct one is better'
complete -c transition -n '__transition_in' -a next-skill -d 'Find the one skill that saves study for the most roles'
complete -c transition -n '__transition_in' -a validate -d 'Check packs, and list every problem in them'
complete -c transition -n '__transition_in' -a new -d 'Create a file in your own pack, ready to edit'
complete -c transition -n '__transition_in' -a config -d 'Show your settings, and where each comes from'
complete -c transition -n '__transition_in' -a shell -d 'Run commands one after another, with roles and settings remembered'
complete -c transition -n '__transition_in' -a help -d 'Show the help of a command'
complete -c transition -n '__transition_lacks_flag \'\' -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag \'\' -V --version' -s V -l version -d 'Show the version'

complete -c transition -n '__transition_at list -eq 1' -x -a '(__transition_every_what)'
complete -c transition -n '__transition_lacks_option list --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in list' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag list --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag list --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option list --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_option list --from' -l from -x -a '(__transition_every_roles)' -d 'Only transitions from this role, the roles they lead to, and the skills it has'
complete -c transition -n '__transition_lacks_flag list -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag list --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option list -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'
complete -c transition -n '__transition_lacks_flag list -q --quiet' -s q -l quiet -d 'Print only the ids, one per line'
complete -c transition -n '__transition_lacks_option list --to' -l to -x -a '(__transition_every_roles)' -d 'Only transitions to this role, the roles they start from, and the skills it needs'

complete -c transition -n '__transition_at show -eq 1' -x -a '(__transition_every_kind)'
complete -c transition -n '__transition_at show -eq 2 role' -x -a '(__transition_every_roles)'
complete -c transition -n '__transition_at show -eq 2 skill' -x -a '(__transition_every_skills)'
complete -c transition -n '__transition_at show -eq 2 transition' -x -a '(__transition_every_transitions)'
complete -c transition -n '__transition_lacks_option show --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in show' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag show --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag show --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option show --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_flag show -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag show --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option show -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'

complete -c transition -n '__transition_lacks_option gap --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in gap' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag gap --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag gap --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option gap --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_option gap --from' -l from -x -a '(__transition_every_roles)' -d 'The role you have: its id, alias or title'
complete -c transition -n '__transition_in gap' -l have -x -a '(__transition_every_skills)' -d 'A skill you have, by id, alias or title, or a part of it: docker=50%'
complete -c transition -n '__transition_lacks_flag gap -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag gap --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option gap -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'
complete -c transition -n '__transition_in gap' -l skip -x -a '(__transition_every_skippable)' -d 'Leave out a skill, or all skills of a priority: nice-to-have'
complete -c transition -n '__transition_lacks_option gap --to' -l to -x -a '(__transition_every_roles)' -d 'The role you want: its id, alias or title'

complete -c transition -n '__transition_lacks_option roadmap --alarm' -l alarm -x -d 'With --format ics: remind you this long before study: 15m, 2h or 1d'
complete -c transition -n '__transition_in roadmap' -l break -x -d 'Days without study, first and last included: 2027-02-01..2027-02-14, or one date'
complete -c transition -n '__transition_lacks_option roadmap --by' -l by -x -d 'A deadline for the guide\'s phases, so mostly for study: work out the hours a week, or check whether yours are enough'
complete -c transition -n '__transition_lacks_flag roadmap --chart' -l chart -d 'Draw a chart of the phases as well (text, Markdown; HTML always does)'
complete -c transition -n '__transition_lacks_option roadmap --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_lacks_option roadmap --cost' -l cost -x -d 'One-off costs of the move, such as 3000'
complete -c transition -n '__transition_lacks_option roadmap --current' -l current -x -d 'Your present pay a year, before tax, such as 95000'
complete -c transition -n '__transition_in roadmap' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag roadmap --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag roadmap --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option roadmap --format' -l format -x -a '(__transition_every_format2)' -d 'One of text, markdown, html, json, ics, csv'
complete -c transition -n '__transition_lacks_option roadmap --from' -l from -x -a '(__transition_every_roles)' -d 'The role you have: its id, alias or title'
complete -c transition -n '__transition_in roadmap' -l have -x -a '(__transition_every_skills)' -d 'A skill you have, by id, alias or title, or a part of it: docker=50%'
complete -c transition -n '__transition_lacks_flag roadmap -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_option roadmap --holidays' -l holidays -x -a '(__transition_every_place)' -d 'No study on public holidays of a country or region, such as GB, US or DE-BY'
complete -c transition -n '__transition_in roadmap' -l hours -x -d 'Hours of study a week'
complete -c transition -n '__transition_lacks_flag roadmap --leave-job' -l leave-job -d 'You leave your job at the start; the same as --pay-during 0%'
complete -c transition -n '__transition_lacks_option roadmap --level' -l level -x -a '(__transition_every_level)' -d 'The level you begin at in the new role: one of entry, mid, senior'
complete -c transition -n '__transition_lacks_option roadmap --market' -l market -x -a '(__transition_every_market)' -d 'One of US, UK'
complete -c transition -n '__transition_lacks_flag roadmap --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option roadmap --notice' -l notice -x -d 'How long you work in your present job after an offer: 13w'
complete -c transition -n '__transition_lacks_option roadmap -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'
complete -c transition -n '__transition_lacks_option roadmap --pay-during' -l pay-during -x -d 'What of your pay goes on until the new job, such as 80% for a four-day week'
complete -c transition -n '__transition_lacks_option roadmap --raise' -l raise -x -d 'How much pay rises a year, in both roles, such as 3%'
complete -c transition -n '__transition_lacks_option roadmap --rows' -l rows -x -a '(__transition_every_rows)' -d 'With --format csv: weeks, tasks'
complete -c transition -n '__transition_lacks_flag roadmap --scenarios' -l scenarios -d 'Compare light and heavy weeks with normal ones (not in ics and csv)'
complete -c transition -n '__transition_lacks_option roadmap --search' -l search -x -d 'How long you look for a job: 8w'
complete -c transition -n '__transition_lacks_option roadmap --senior-after' -l senior-after -x -d 'How many years it takes from mid to senior level, 1 to 40, in both roles'
complete -c transition -n '__transition_in roadmap' -l skip -x -a '(__transition_every_skippable)' -d 'Leave out a skill, or all skills of a priority: nice-to-have'
complete -c transition -n '__transition_lacks_option roadmap --slack' -l slack -x -d 'Allow this much extra for everything, such as 25%'
complete -c transition -n '__transition_lacks_option roadmap --start' -l start -x -d 'The first day, such as 2027-01-04'
complete -c transition -n '__transition_in roadmap' -l study -x -d 'Study at these times instead of evenly, such as "mon-fri 07:00-08:00"; with @2027-03-01..2027-04-30 after it, on these days only'
complete -c transition -n '__transition_lacks_flag roadmap --summary' -l summary -d 'Leave out the weeks and checkpoints (text, Markdown)'
complete -c transition -n '__transition_lacks_option roadmap --to' -l to -x -a '(__transition_every_roles)' -d 'The role you want: its id, alias or title'
complete -c transition -n '__transition_lacks_option roadmap --years' -l years -x -d 'How many years of pay to look ahead, 1 to 40'
complete -c transition -n '__transition_lacks_option roadmap --zone' -l zone -x -d 'The time zone of --study, such as Europe/London'

complete -c transition -n '__transition_in salary' -l break -x -d 'Days without study, first and last included: 2027-02-01..2027-02-14, or one date'
complete -c transition -n '__transition_lacks_option salary --by' -l by -x -d 'A deadline for the guide\'s phases, so mostly for study: work out the hours a week, or check whether yours are enough'
complete -c transition -n '__transition_lacks_option salary --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_lacks_option salary --cost' -l cost -x -d 'One-off costs of the move, such as 3000'
complete -c transition -n '__transition_lacks_option salary --current' -l current -x -d 'Your present pay a year, before tax, such as 95000'
complete -c transition -n '__transition_in salary' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag salary --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag salary --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option salary --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_option salary --from' -l from -x -a '(__transition_every_roles)' -d 'The role you have: its id, alias or title'
complete -c transition -n '__transition_in salary' -l have -x -a '(__transition_every_skills)' -d 'A skill you have, by id, alias or title, or a part of it: docker=50%'
complete -c transition -n '__transition_lacks_flag salary -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_option salary --holidays' -l holidays -x -a '(__transition_every_place)' -d 'No study on public holidays of a country or region, such as GB, US or DE-BY'
complete -c transition -n '__transition_in salary' -l hours -x -d 'Hours of study a week'
complete -c transition -n '__transition_lacks_flag salary --leave-job' -l leave-job -d 'You leave your job at the start; the same as --pay-during 0%'
complete -c transition -n '__transition_lacks_option salary --level' -l level -x -a '(__transition_every_level)' -d 'The level you begin at in the new role: one of entry, mid, senior'
complete -c transition -n '__transition_lacks_option salary --market' -l market -x -a '(__transition_every_market)' -d 'One of US, UK'
complete -c transition -n '__transition_lacks_flag salary --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option salary --notice' -l notice -x -d 'How long you work in your present job after an offer: 13w'
complete -c transition -n '__transition_lacks_option salary -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'
complete -c transition -n '__transition_lacks_option salary --pay-during' -l pay-during -x -d 'What of your pay goes on until the new job, such as 80% for a four-day week'
complete -c transition -n '__transition_lacks_option salary --raise' -l raise -x -d 'How much pay rises a year, in both roles, such as 3%'
complete -c transition -n '__transition_lacks_option salary --search' -l search -x -d 'How long you look for a job: 8w'
complete -c transition -n '__transition_lacks_option salary --senior-after' -l senior-after -x -d 'How many years it takes from mid to senior level, 1 to 40, in both roles'
complete -c transition -n '__transition_in salary' -l skip -x -a '(__transition_every_skippable)' -d 'Leave out a skill, or all skills of a priority: nice-to-have'
complete -c transition -n '__transition_lacks_option salary --slack' -l slack -x -d 'Allow this much extra for everything, such as 25%'
complete -c transition -n '__transition_lacks_option salary --start' -l start -x -d 'The first day, such as 2027-01-04'
complete -c transition -n '__transition_in salary' -l study -x -d 'Study at these times instead of evenly, such as "mon-fri 07:00-08:00"; with @2027-03-01..2027-04-30 after it, on these days only'
complete -c transition -n '__transition_lacks_option salary --to' -l to -x -a '(__transition_every_roles)' -d 'The role you want: its id, alias or title'
complete -c transition -n '__transition_lacks_option salary --years' -l years -x -d 'How many years of pay to look ahead, 1 to 40'
complete -c transition -n '__transition_lacks_option salary --zone' -l zone -x -d 'The time zone of --study, such as Europe/London'

complete -c transition -n '__transition_lacks_option plan --alarm' -l alarm -x -d 'With --format ics: remind you this long before study: 15m, 2h or 1d'
complete -c transition -n '__transition_in plan' -l break -x -d 'Days without study, first and last included: 2027-02-01..2027-02-14, or one date'
complete -c transition -n '__transition_lacks_option plan --by' -l by -x -d 'A deadline for the guide\'s phases, so mostly for study: work out the hours a week, or check whether yours are enough'
complete -c transition -n '__transition_lacks_option plan --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_lacks_option plan --cost' -l cost -x -d 'One-off costs of the move, such as 3000'
complete -c transition -n '__transition_lacks_option plan --current' -l current -x -d 'Your present pay a year, before tax, such as 95000'
complete -c transition -n '__transition_in plan' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag plan --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag plan --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option plan --format' -l format -x -a '(__transition_every_format2)' -d 'One of text, markdown, html, json, ics, csv'
complete -c transition -n '__transition_lacks_option plan --from' -l from -x -a '(__transition_every_roles)' -d 'The role you have: its id, alias or title'
complete -c transition -n '__transition_in plan' -l have -x -a '(__transition_every_skills)' -d 'A skill you have, by id, alias or title, or a part of it: docker=50%'
complete -c transition -n '__transition_lacks_flag plan -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_option plan --holidays' -l holidays -x -a '(__transition_every_place)' -d 'No study on public holidays of a country or region, such as GB, US or DE-BY'
complete -c transition -n '__transition_in plan' -l hours -x -d 'Hours of study a week'
complete -c transition -n '__transition_lacks_flag plan --leave-job' -l leave-job -d 'You leave your job at the start; the same as --pay-during 0%'
complete -c transition -n '__transition_lacks_option plan --level' -l level -x -a '(__transition_every_level)' -d 'The level you begin at in the new role: one of entry, mid, senior'
complete -c transition -n '__transition_lacks_option plan --market' -l market -x -a '(__transition_every_market)' -d 'One of US, UK'
complete -c transition -n '__transition_lacks_flag plan --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option plan --notice' -l notice -x -d 'How long you work in your present job after an offer: 13w'
complete -c transition -n '__transition_lacks_option plan -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'
complete -c transition -n '__transition_lacks_option plan --pay-during' -l pay-during -x -d 'What of your pay goes on until the new job, such as 80% for a four-day week'
complete -c transition -n '__transition_lacks_option plan --raise' -l raise -x -d 'How much pay rises a year, in both roles, such as 3%'
complete -c transition -n '__transition_lacks_option plan --rows' -l rows -x -a '(__transition_every_rows)' -d 'With --format csv: weeks, tasks'
complete -c transition -n '__transition_lacks_flag plan --scenarios' -l scenarios -d 'Compare light and heavy weeks with normal ones (not in ics and csv)'
complete -c transition -n '__transition_lacks_option plan --search' -l search -x -d 'How long you look for a job: 8w'
complete -c transition -n '__transition_lacks_option plan --senior-after' -l senior-after -x -d 'How many years it takes from mid to senior level, 1 to 40, in both roles'
complete -c transition -n '__transition_in plan' -l skip -x -a '(__transition_every_skippable)' -d 'Leave out a skill, or all skills of a priority: nice-to-have'
complete -c transition -n '__transition_lacks_option plan --slack' -l slack -x -d 'Allow this much extra for everything, such as 25%'
complete -c transition -n '__transition_lacks_option plan --start' -l start -x -d 'The first day, such as 2027-01-04'
complete -c transition -n '__transition_in plan' -l study -x -d 'Study at these times instead of evenly, such as "mon-fri 07:00-08:00"; with @2027-03-01..2027-04-30 after it, on these days only'
complete -c transition -n '__transition_lacks_option plan --to' -l to -x -a '(__transition_every_roles)' -d 'The role you want: its id, alias or title'
complete -c transition -n '__transition_lacks_option plan --years' -l years -x -d 'How many years of pay to look ahead, 1 to 40'
complete -c transition -n '__transition_lacks_option plan --zone' -l zone -x -d 'The time zone of --study, such as Europe/London'

complete -c transition -n '__transition_lacks_option interview --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_lacks_option interview --count' -l count -x -d 'Ask at most so many questions'
complete -c transition -n '__transition_in interview' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag interview --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag interview --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option interview --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_option interview --from' -l from -x -a '(__transition_every_roles)' -d 'The role you have: its id, alias or title'
complete -c transition -n '__transition_lacks_flag interview -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag interview --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option interview --notes' -l notes -r -F -d 'Note how answers went here, and begin with what went badly'
complete -c transition -n '__transition_lacks_option interview -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'
complete -c transition -n '__transition_lacks_option interview --to' -l to -x -a '(__transition_every_roles)' -d 'The role you want: its id, alias or title'
complete -c transition -n '__transition_lacks_option interview --topic' -l topic -x -a '(__transition_every_topic)' -d 'Only one of technical, system-design, behavioral, career-change'

complete -c transition -n '__transition_at today -eq 1' -r -F
complete -c transition -n '__transition_lacks_option today --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in today' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag today --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag today --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option today --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_flag today -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag today --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option today --on' -l on -x -d 'Use this day as today'
complete -c transition -n '__transition_lacks_option today -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'

complete -c transition -n '__transition_at done -eq 1' -r -F
complete -c transition -n '__transition_at done -ge 2' -x
complete -c transition -n '__transition_lacks_flag done --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag done -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_option done --hours' -l hours -x -d 'The total time that the task took, such as 5 or 4h30m'
complete -c transition -n '__transition_lacks_flag done --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option done --on' -l on -x -d 'The day, if it was not today'

complete -c transition -n '__transition_at undo -eq 1' -r -F
complete -c transition -n '__transition_at undo -ge 2' -x
complete -c transition -n '__transition_lacks_flag undo --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag undo -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag undo --no-input' -l no-input -d 'Never ask questions; fail if something is missing'

complete -c transition -n '__transition_at log -eq 1' -r -F
complete -c transition -n '__transition_at log -eq 2' -x
complete -c transition -n '__transition_lacks_flag log --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag log -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag log --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option log --on' -l on -x -d 'The day, if it was not today'
complete -c transition -n '__transition_lacks_option log --task' -l task -x -d 'The number of the task it was for'

complete -c transition -n '__transition_at progress -eq 1' -r -F
complete -c transition -n '__transition_lacks_flag progress --check' -l check -d 'Exit with status 3 if you are more than a week behind'
complete -c transition -n '__transition_lacks_option progress --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in progress' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag progress --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag progress --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option progress --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_flag progress -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag progress --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option progress --on' -l on -x -d 'Use this day as today'
complete -c transition -n '__transition_lacks_option progress -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'

complete -c transition -n '__transition_at replan -eq 1' -r -F
complete -c transition -n '__transition_in replan' -l break -x -d 'More days without study'
complete -c transition -n '__transition_lacks_option replan --by' -l by -x -d 'A deadline for the guide\'s phases, so mostly for study: work out the hours a week, or check whether yours are enough'
complete -c transition -n '__transition_lacks_option replan --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in replan' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag replan --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag replan --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option replan --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_option replan --from' -l from -x -d 'The first day for what is left'
complete -c transition -n '__transition_lacks_flag replan -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_in replan' -l hours -x -d 'Hours of study a week from then on'
complete -c transition -n '__transition_lacks_flag replan --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option replan -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'
complete -c transition -n '__transition_in replan' -l skip -x -a '(__transition_every_skippable)' -d 'Leave out a task such as 3.2, a skill, or all of a priority: nice-to-have'
complete -c transition -n '__transition_in replan' -l study -x -d 'Study at these times from then on, such as "mon-fri 07:00-08:00"'
complete -c transition -n '__transition_lacks_flag replan --write' -l write -d 'Change the file; without this, only show the changes'

complete -c transition -n '__transition_at calendar -eq 1' -r -F
complete -c transition -n '__transition_lacks_option calendar --alarm' -l alarm -x -d 'Remind you this long before study: 15m, 2h or 1d'
complete -c transition -n '__transition_lacks_option calendar --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in calendar' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag calendar --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag calendar --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_flag calendar -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag calendar --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option calendar -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'

complete -c transition -n '__transition_in compare' -l break -x -d 'Days without study, first and last included: 2027-02-01..2027-02-14, or one date'
complete -c transition -n '__transition_lacks_option compare --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in compare' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag compare --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag compare --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option compare --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_option compare --from' -l from -x -a '(__transition_every_roles)' -d 'The role you have: its id, alias or title'
complete -c transition -n '__transition_in compare' -l have -x -a '(__transition_every_skills)' -d 'A skill you have, by id, alias or title, or a part of it: docker=50%'
complete -c transition -n '__transition_lacks_flag compare -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_option compare --holidays' -l holidays -x -a '(__transition_every_place)' -d 'No study on public holidays of a country or region, such as GB, US or DE-BY'
complete -c transition -n '__transition_in compare' -l hours -x -d 'Hours of study a week'
complete -c transition -n '__transition_lacks_option compare --limit' -l limit -x -d 'Show at most this many roles (not in json)'
complete -c transition -n '__transition_lacks_option compare --market' -l market -x -a '(__transition_every_market)' -d 'One of US, UK'
complete -c transition -n '__transition_lacks_flag compare --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option compare --notice' -l notice -x -d 'How long you work in your present job after an offer: 13w'
complete -c transition -n '__transition_lacks_option compare -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'
complete -c transition -n '__transition_lacks_flag compare --reverse' -l reverse -d 'Worst first'
complete -c transition -n '__transition_lacks_option compare --search' -l search -x -d 'How long you look for a job: 8w'
complete -c transition -n '__transition_lacks_option compare --slack' -l slack -x -d 'Allow this much extra for everything, such as 25%'
complete -c transition -n '__transition_lacks_option compare --sort' -l sort -x -a '(__transition_every_column)' -d 'Put the best first by role, skills, hours, finish, pay, difficulty'
complete -c transition -n '__transition_lacks_option compare --start' -l start -x -d 'The first day, such as 2027-01-04'
complete -c transition -n '__transition_in compare' -l study -x -d 'Study at these times instead of evenly, such as "mon-fri 07:00-08:00"; with @2027-03-01..2027-04-30 after it, on these days only'
complete -c transition -n '__transition_in compare' -l to -x -a '(__transition_list __transition_every_roles)' -d 'Roles to consider, by id, alias or title'
complete -c transition -n '__transition_lacks_option compare --zone' -l zone -x -d 'The time zone of --study, such as Europe/London'

complete -c transition -n '__transition_in path' -l break -x -d 'Days without study, first and last included: 2027-02-01..2027-02-14, or one date'
complete -c transition -n '__transition_lacks_option path --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in path' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag path --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag path --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option path --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_option path --from' -l from -x -a '(__transition_every_roles)' -d 'The role you have: its id, alias or title'
complete -c transition -n '__transition_in path' -l have -x -a '(__transition_every_skills)' -d 'A skill you have, by id, alias or title, or a part of it: docker=50%'
complete -c transition -n '__transition_lacks_flag path -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_option path --holidays' -l holidays -x -a '(__transition_every_place)' -d 'No study on public holidays of a country or region, such as GB, US or DE-BY'
complete -c transition -n '__transition_in path' -l hours -x -d 'Hours of study a week'
complete -c transition -n '__transition_lacks_option path --max-steps' -l max-steps -x -d 'The most moves that a route may have, 1 to 5'
complete -c transition -n '__transition_lacks_flag path --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option path --notice' -l notice -x -d 'How long you work in your present job after an offer: 13w'
complete -c transition -n '__transition_lacks_option path -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'
complete -c transition -n '__transition_lacks_option path --search' -l search -x -d 'How long you look for a job: 8w'
complete -c transition -n '__transition_lacks_option path --slack' -l slack -x -d 'Allow this much extra for everything, such as 25%'
complete -c transition -n '__transition_lacks_option path --start' -l start -x -d 'The first day, such as 2027-01-04'
complete -c transition -n '__transition_lacks_option path --stay' -l stay -x -d 'How long you stay in each job on the way: 6m or 2y'
complete -c transition -n '__transition_in path' -l study -x -d 'Study at these times instead of evenly, such as "mon-fri 07:00-08:00"; with @2027-03-01..2027-04-30 after it, on these days only'
complete -c transition -n '__transition_lacks_option path --to' -l to -x -a '(__transition_every_roles)' -d 'The role you want: its id, alias or title'
complete -c transition -n '__transition_lacks_option path --zone' -l zone -x -d 'The time zone of --study, such as Europe/London'

complete -c transition -n '__transition_lacks_option next-skill --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in next-skill' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag next-skill --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag next-skill --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option next-skill --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_option next-skill --from' -l from -x -a '(__transition_every_roles)' -d 'The role you have: its id, alias or title'
complete -c transition -n '__transition_in next-skill' -l have -x -a '(__transition_every_skills)' -d 'A skill you have, by id, alias or title, or a part of it: docker=50%'
complete -c transition -n '__transition_lacks_flag next-skill -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag next-skill --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option next-skill -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'
complete -c transition -n '__transition_in next-skill' -l to -x -a '(__transition_list __transition_every_roles)' -d 'Roles to consider, by id, alias or title'

complete -c transition -n '__transition_at validate -ge 1' -r -F
complete -c transition -n '__transition_lacks_option validate --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in validate' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag validate --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag validate --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option validate --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_flag validate -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag validate --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option validate -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'

complete -c transition -n '__transition_at new -eq 1' -x -a '(__transition_every_kind2)'
complete -c transition -n '__transition_at new -eq 2' -x
complete -c transition -n '__transition_in new' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag new --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag new -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag new --no-input' -l no-input -d 'Never ask questions; fail if something is missing'

complete -c transition -n '__transition_lacks_option config --color' -l color -x -a '(__transition_every_when)' -d 'Use colors: auto, always, never'
complete -c transition -n '__transition_in config' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag config --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag config --force' -l force -d 'Replace the output file if it exists'
complete -c transition -n '__transition_lacks_option config --format' -l format -x -a '(__transition_every_format)' -d 'One of text, markdown, html, json'
complete -c transition -n '__transition_lacks_flag config -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag config --no-input' -l no-input -d 'Never ask questions; fail if something is missing'
complete -c transition -n '__transition_lacks_option config -o --output' -s o -l output -r -F -d 'Write to a file instead of standard output (-)'

complete -c transition -n '__transition_in shell' -l data -x -a '(__fish_complete_directories (commandline -ct | string replace -r "^-.*=" ""))' -d 'Also read this pack of roles, skills and transitions; new writes to it'
complete -c transition -n '__transition_lacks_flag shell --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag shell -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag shell --no-input' -l no-input -d 'Never ask questions; fail if something is missing'

complete -c transition -n '__transition_at help -eq 1' -x -a '(__transition_every_command)'
complete -c transition -n '__transition_lacks_flag help --debug' -l debug -d 'Show where an error comes from'
complete -c transition -n '__transition_lacks_flag help -h --help' -s h -l help -d 'Show this help'
complete -c transition -n '__transition_lacks_flag help --no-input' -l no-input -d 'Never ask questions; fail if something is missing'

