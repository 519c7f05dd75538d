# bash completion for transition. Made by `transition completion bash`: change that, not this file.
# Needs bash 3.2 and nothing else. The functions hand on results in local variables of _transition.

# Sets words to the options of the command $1; the program itself has the empty name.
_transition_options() {
  words=()
  case $1 in
    '')
      words=(--help --version)
      ;;
    'list')
      words=(--color --data --debug --force --format --from --help --no-input --output --quiet --to)
      ;;
    'show' | \
      'validate' | \
      'config')
      words=(--color --data --debug --force --format --help --no-input --output)
      ;;
    'gap')
      words=(--color --data --debug --force --format --from --have --help --no-input --output --skip --to)
      ;;
    'roadmap')
      words=(--alarm --break --by --chart --color --cost --current --data --debug --force --format --from --have --help --holidays --hours --leave-job --level --market --no-input --notice --output --pay-during --raise --rows --scenarios --search --senior-after --skip --slack --start --study --summary --to --years --zone)
      ;;
    'salary')
      words=(--break --by --color --cost --current --data --debug --force --format --from --have --help --holidays --hours --leave-job --level --market --no-input --notice --output --pay-during --raise --search --senior-after --skip --slack --start --study --to --years --zone)
      ;;
    'plan')
      words=(--alarm --break --by --color --cost --current --data --debug --force --format --from --have --help --holidays --hours --leave-job --level --market --no-input --notice --output --pay-during --raise --rows --scenarios --search --senior-after --skip --slack --start --study --to --years --zone)
      ;;
    'interview')
      words=(--color --count --data --debug --force --format --from --help --no-input --notes --output --to --topic)
      ;;
    'today')
      words=(--color --data --debug --force --format --help --no-input --on --output)
      ;;
    'done')
      words=(--debug --help --hours --no-input --on)
      ;;
    'undo' | \
      'help')
      words=(--debug --help --no-input)
      ;;
    'log')
      words=(--debug --help --no-input --on --task)
      ;;
    'progress')
      words=(--check --color --data --debug --force --format --help --no-input --on --output)
      ;;
    'replan')
      words=(--break --by --color --data --debug --force --format --from --help --hours --no-input --output --skip --study --write)
      ;;
    'calendar')
      words=(--alarm --color --data --debug --force --help --no-input --output)
      ;;
    'compare')
      words=(--break --color --data --debug --force --format --from --have --help --holidays --hours --limit --market --no-input --notice --output --reverse --search --slack --sort --start --study --to --zone)
      ;;
    'path')
      words=(--break --color --data --debug --force --format --from --have --help --holidays --hours --max-steps --no-input --notice --output --search --slack --start --stay --study --to --zone)
      ;;
    'next-skill')
      words=(--color --data --debug --force --format --from --have --help --no-input --output --to)
      ;;
    'new' | \
      'shell')
      words=(--data --debug --help --no-input)
      ;;
  esac
}

# Sets option to the long name of the option $2 of the command $1.
_transition_long_name() {
  option=$2
  case "$1 $2" in
    ' -h' | \
      'list -h' | \
      'show -h' | \
      'gap -h' | \
      'roadmap -h' | \
      'salary -h' | \
      'plan -h' | \
      'interview -h' | \
      'today -h' | \
      'done -h' | \
      'undo -h' | \
      'log -h' | \
      'progress -h' | \
      'replan -h' | \
      'calendar -h' | \
      'compare -h' | \
      'path -h' | \
      'next-skill -h' | \
      'validate -h' | \
      'new -h' | \
      'config -h' | \
      'shell -h' | \
      'help -h')
      option=--help
      ;;
    ' -V')
      option=--version
      ;;
    'list -o' | \
      'show -o' | \
      'gap -o' | \
      'roadmap -o' | \
      'salary -o' | \
      'plan -o' | \
      'interview -o' | \
      'today -o' | \
      'progress -o' | \
      'replan -o' | \
      'calendar -o' | \
      'compare -o' | \
      'path -o' | \
      'next-skill -o' | \
      'validate -o' | \
      'config -o')
      option=--output
      ;;
    'list -q')
      option=--quiet
      ;;
  esac
}

# Whether the option $2 of the command $1 may be given several times.
_transition_repeatable() {
  case "$1 $2" in
    'list --data' | \
      'show --data' | \
      'gap --data' | \
      'gap --have' | \
      'gap --skip' | \
      'roadmap --break' | \
      'roadmap --data' | \
      'roadmap --have' | \
      'roadmap --hours' | \
      'roadmap --skip' | \
      'roadmap --study' | \
      'salary --break' | \
      'salary --data' | \
      'salary --have' | \
      'salary --hours' | \
      'salary --skip' | \
      'salary --study' | \
      'plan --break' | \
      'plan --data' | \
      'plan --have' | \
      'plan --hours' | \
      'plan --skip' | \
      'plan --study' | \
      'interview --data' | \
      'today --data' | \
      'progress --data' | \
      'replan --break' | \
      'replan --data' | \
      'replan --hours' | \
      'replan --skip' | \
      'replan --study' | \
      'calendar --data' | \
      'compare --break' | \
      'compare --data' | \
      'compare --have' | \
      'compare --hours' | \
      'compare --study' | \
      'compare --to' | \
      'path --break' | \
      'path --data' | \
      'path --have' | \
      'path --hours' | \
      'path --study' | \
      'next-skill --data' | \
      'next-skill --have' | \
      'next-skill --to' | \
      'validate --data' | \
      'new --data' | \
      'config --data' | \
      'shell --data')
      return 0
      ;;
  esac
  return 1
}

# Sets kind, words, listing (what to ask the program for to have all of them) and list (whether
# commas separate several) to what $2 of the command $1 can be: the value of an option, or an
# argument, as its number, with the argument before it where that matters, or a + for all the rest.
_transition_value() {
  kind=none
  words=()
  listing=
  list=
  case "$1 $2" in
    'list 1')
      kind=choice words=(roles transitions skills)
      ;;
    'list --color' | \
      'show --color' | \
      'gap --color' | \
      'roadmap --color' | \
      'salary --color' | \
      'plan --color' | \
      'interview --color' | \
      'today --color' | \
      'progress --color' | \
      'replan --color' | \
      'calendar --color' | \
      'compare --color' | \
      'path --color' | \
      'next-skill --color' | \
      'validate --color' | \
      'config --color')
      kind=choice words=(auto always never)
      ;;
    'list --data' | \
      'show --data' | \
      'gap --data' | \
      'roadmap --data' | \
      'salary --data' | \
      'plan --data' | \
      'interview --data' | \
      'today --data' | \
      'progress --data' | \
      'replan --data' | \
      'calendar --data' | \
      'compare --data' | \
      'path --data' | \
      'next-skill --data' | \
      'validate --data' | \
      'new --data' | \
      'config --data' | \
      'shell --data')
      kind=folder
      ;;
    'list --format' | \
      'show --format' | \
      'gap --format' | \
      'salary --format' | \
      'interview --format' | \
      'today --format' | \
      'progress --format' | \
      'replan --format' | \
      'compare --format' | \
      'path --format' | \
      'next-skill --format' | \
      'validate --format' | \
      'config --format')
      kind=choice words=(text markdown html json)
      ;;
    'list --from' | \
      'list --to' | \
      'show 2 role' | \
      'gap --from' | \
      'gap --to' | \
      'roadmap --from' | \
      'roadmap --to' | \
      'salary --from' | \
      'salary --to' | \
      'plan --from' | \
      'plan --to' | \
      'interview --from' | \
      'interview --to' | \
      'compare --from' | \
      'path --from' | \
      'path --to' | \
      'next-skill --from')
      kind=choice listing=roles words=(backend data-scientist feature-engineer ml-engineer mlops)
      ;;
    'list --output' | \
      'show --output' | \
      'gap --output' | \
      'roadmap --output' | \
      'salary --output' | \
      'plan --output' | \
      'interview --notes' | \
      'interview --output' | \
      'today 1' | \
      'today --output' | \
      'done 1' | \
      'undo 1' | \
      'log 1' | \
      'progress 1' | \
      'progress --output' | \
      'replan 1' | \
      'replan --output' | \
      'calendar 1' | \
      'calendar --output' | \
      'compare --output' | \
      'path --output' | \
      'next-skill --output' | \
      'validate +' | \
      'validate --output' | \
      'config --output')
      kind=file
      ;;
    'show 1')
      kind=choice words=(role skill transition)
      ;;
    'show 2 skill' | \
      'gap --have' | \
      'roadmap --have' | \
      'salary --have' | \
      'plan --have' | \
      'compare --have' | \
      'path --have' | \
      'next-skill --have')
      kind=choice listing=skills words=(analytical-thinking api-design api-development backend-programming big-data-tools cloud-platforms command-line data-storytelling data-wrangling database-design deep-learning devops docker-kubernetes feature-engineering feature-stores machine-learning-algorithms machine-learning-fundamentals message-queues ml-pipelines mlops-basics model-monitoring nosql-databases project-coordination python python-data-science software-testing spark-pipelines sql statistics structured-communication system-architecture version-control)
      ;;
    'show 2 transition')
      kind=choice listing=transitions words=(backend-to-data-scientist backend-to-feature-engineer backend-to-mlops data-scientist-to-backend ml-engineer-to-backend)
      ;;
    'gap --skip' | \
      'roadmap --skip' | \
      'salary --skip' | \
      'plan --skip' | \
      'replan --skip')
      kind=choice listing=skippable words=(critical important nice-to-have analytical-thinking api-design api-development backend-programming big-data-tools cloud-platforms command-line data-storytelling data-wrangling database-design deep-learning devops docker-kubernetes feature-engineering feature-stores machine-learning-algorithms machine-learning-fundamentals message-queues ml-pipelines mlops-basics model-monitoring nosql-databases project-coordination python python-data-science software-testing spark-pipelines sql statistics structured-communication system-architecture version-control)
      ;;
    'roadmap --alarm' | \
      'roadmap --break' | \
      'roadmap --by' | \
      'roadmap --cost' | \
      'roadmap --current' | \
      'roadmap --hours' | \
      'roadmap --notice' | \
      'roadmap --pay-during' | \
      'roadmap --raise' | \
      'roadmap --search' | \
      'roadmap --senior-after' | \
      'roadmap --slack' | \
      'roadmap --start' | \
      'roadmap --study' | \
      'roadmap --years' | \
      'roadmap --zone' | \
      'salary --break' | \
      'salary --by' | \
      'salary --cost' | \
      'salary --current' | \
      'salary --hours' | \
      'salary --notice' | \
      'salary --pay-during' | \
      'salary --raise' | \
      'salary --search' | \
      'salary --senior-after' | \
      'salary --slack' | \
      'salary --start' | \
      'salary --study' | \
      'salary --years' | \
      'salary --zone' | \
      'plan --alarm' | \
      'plan --break' | \
      'plan --by' | \
      'plan --cost' | \
      'plan --current' | \
      'plan --hours' | \
      'plan --notice' | \
      'plan --pay-during' | \
      'plan --raise' | \
      'plan --search' | \
      'plan --senior-after' | \
      'plan --slack' | \
      'plan --start' | \
      'plan --study' | \
      'plan --years' | \
      'plan --zone' | \
      'interview --count' | \
      'today --on' | \
      'done +' | \
      'done --hours' | \
      'done --on' | \
      'undo +' | \
      'log 2' | \
      'log --on' | \
      'log --task' | \
      'progress --on' | \
      'replan --break' | \
      'replan --by' | \
      'replan --from' | \
      'replan --hours' | \
      'replan --study' | \
      'calendar --alarm' | \
      'compare --break' | \
      'compare --hours' | \
      'compare --limit' | \
      'compare --notice' | \
      'compare --search' | \
      'compare --slack' | \
      'compare --start' | \
      'compare --study' | \
      'compare --zone' | \
      'path --break' | \
      'path --hours' | \
      'path --max-steps' | \
      'path --notice' | \
      'path --search' | \
      'path --slack' | \
      'path --start' | \
      'path --stay' | \
      'path --study' | \
      'path --zone' | \
      'new 2')
      kind=free
      ;;
    'roadmap --format' | \
      'plan --format')
      kind=choice words=(text markdown html json ics csv)
      ;;
    'roadmap --holidays' | \
      'salary --holidays' | \
      'plan --holidays' | \
      'compare --holidays' | \
      'path --holidays')
      kind=choice words=(AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BO BQ BR BS BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IE IM IN IO IQ IR IS IT JE JM JO JP KE KG KI KM KN KW KY KZ LB LC LI LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MP MQ MR MS MT MU MV MW MX MZ NA NC NE NF NG NI NL NO NR NU NZ OM PA PE PF PG PH PK PL PM PN PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TJ TK TL TM TN TO TR TT TV TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW)
      ;;
    'roadmap --level' | \
      'salary --level' | \
      'plan --level')
      kind=choice words=(entry mid senior)
      ;;
    'roadmap --market' | \
      'salary --market' | \
      'plan --market' | \
      'compare --market')
      kind=choice words=(US UK)
      ;;
    'roadmap --rows' | \
      'plan --rows')
      kind=choice words=(weeks tasks)
      ;;
    'interview --topic')
      kind=choice words=(technical system-design behavioral career-change)
      ;;
    'compare --sort')
      kind=choice words=(role skills hours finish pay difficulty)
      ;;
    'compare --to' | \
      'next-skill --to')
      kind=choice listing=roles list=yes words=(backend data-scientist feature-engineer ml-engineer mlops)
      ;;
    'new 1')
      kind=choice words=(role transition skill source)
      ;;
    'help 1')
      kind=choice words=(list show gap roadmap salary plan interview today done undo log progress replan calendar compare path next-skill validate new config shell help)
      ;;
  esac
}

# Does that for the argument that comes next.
_transition_argument() {
  local place
  for place in "$((arguments + 1)) $previous" "$((arguments + 1))" +; do
    _transition_value "$command" "$place"
    if [[ $kind != none ]]; then return; fi
  done
}

# Sets plain to the word $1 without its quotes, where ~/ stands for the home.
_transition_unquote() {
  local rest=$1 quote= next
  plain=
  if [[ $rest == '~/'* ]]; then
    plain=${HOME-}
    rest=${rest:1}
  fi
  while [[ -n $rest ]]; do
    next=${rest:0:1}
    rest=${rest:1}
    case $quote$next in
      \' | \") quote=$next ;;
      \'\' | \"\") quote= ;;
      \\ | \"\\)
        plain+=${rest:0:1}
        rest=${rest:1}
        ;;
      *) plain+=$next ;;
    esac
  done
}

# Sets words to what the program prints for a listing, where the user has packs of their own.
# Whatever goes wrong, words stay as they are and nothing is said: the user is typing.
_transition_ask() {
  local program=transition home=${XDG_DATA_HOME-} plain lines line
  if [[ $home != /* ]]; then home=${HOME-}/.local/share; fi
  if [[ -z ${folders+x}${TRANSITION_DATA-} && ! -d $home/transition/packs ]]; then return; fi
  # One that is typed as a path is asked itself; an alias is not.
  if [[ ${typed[0]} == */* ]]; then
    _transition_unquote "${typed[0]}"
    program=$plain
  fi
  lines=$(command "$program" candidates "$listing" ${folders[@]+"${folders[@]}"} \
    </dev/null 2>/dev/null) || lines=
  if [[ -z $lines ]]; then return; fi
  words=()
  while IFS=$'\t' read -r line _; do words+=("$line"); done <<<"$lines"
}

# Sets typed to the words up to the cursor, the last of them unfinished. COMP_WORDS will not do:
# from bash 4 on, --from=backend is three words there.
_transition_typed() {
  local line=${COMP_LINE:0:COMP_POINT} rest word i n=0
  typed=("${COMP_WORDS[0]}")
  line=${line#*"${typed[0]}"}
  for ((i = 1; i <= COMP_CWORD; i++)); do
    rest=${line#"${line%%[![:space:]]*}"}
    word=${COMP_WORDS[i]-}
    if ((i == COMP_CWORD)); then word=$rest; fi
    if [[ $rest == "$line" ]]; then
      typed[n]+=$word
    else
      n=$((n + 1))
      typed[n]=$word
    fi
    line=${rest#"$word"}
  done
}

# Reads the finished words: sets command, given (long names of options), pending (the option whose
# value comes next), ended (by --), arguments (how many), previous (the last) and folders.
_transition_read() {
  local word plain i
  for ((i = 1; i < ${#typed[@]} - 1; i++)); do
    word=${typed[i]}
    if [[ $pending == --data || (-z $pending && $word == --data=*) ]]; then
      _transition_unquote "${word#--data=}"
      folders+=("--data=$plain")
    fi
    if [[ -n $pending ]]; then
      pending=
    elif [[ -z $ended && $word == -- ]]; then
      ended=yes
    elif [[ -z $ended && $word == -?* ]]; then
      _transition_long_name "$command" "${word%%=*}"
      _transition_value "$command" "$option"
      given+="$option "
      if [[ $kind != none && $word != *=* ]]; then pending=$option; fi
    elif [[ -z $command ]]; then
      command=$word
    else
      arguments=$((arguments + 1))
      previous=$word
    fi
  done
}

# Sets kind, words, listing and list for the unfinished word, current to the part of it that they
# are about, and prefix to the part before that.
_transition_candidates() {
  local name names
  if [[ -n $pending ]]; then
    _transition_value "$command" "$pending"
    return
  fi
  if [[ -z $ended && $current == -*=* ]]; then
    prefix=${current%%=*}=
    current=${current#*=}
    _transition_long_name "$command" "${prefix%=}"
    _transition_value "$command" "$option"
    return
  fi
  if [[ -n $ended || $current != -* ]]; then
    if [[ -z $command ]]; then
      kind=choice words=(list show gap roadmap salary plan interview today done undo log progress replan calendar compare path next-skill validate new config shell help)
      return
    fi
    _transition_argument
    if [[ $kind != none || -n $ended ]]; then return; fi
  fi
  kind=choice
  _transition_options "$command"
  # Before bash 4.4, an empty array counts as unset.
  names=(${words[@]+"${words[@]}"})
  words=()
  for name in ${names[@]+"${names[@]}"}; do
    if [[ $given != *" $name "* ]] || _transition_repeatable "$command" "$name"; then
      words+=("$name")
    fi
  done
}

# Offers those of words that begin like current. Readline replaces $1, the end of the unfinished
# word: it may begin after a = or a comma.
_transition_offer() {
  local word skip
  current=${current#[\"\']}
  if [[ -n $list && $current == *,* ]]; then
    prefix+=${current%,*},
    current=${current##*,}
  fi
  skip=$((${#prefix} + ${#current} - ${#1}))
  if ((skip < 0)); then skip=0; fi
  for word in ${words[@]+"${words[@]}"}; do
    if [[ $word == "$current"* && ",${prefix#*=}" != *",$word,"* ]]; then
      word=$prefix$word
      COMPREPLY+=("${word:skip}")
    fi
  done
}

_transition() {
  local typed words kind listing list option current prefix=
  local command= given=' ' pending= ended= arguments=0 previous= folders=()
  COMPREPLY=()
  _transition_typed
  _transition_read
  _transition_value '' ''
  current=${typed[${#typed[@]} - 1]}
  _transition_candidates
  if [[ -n $listing ]]; then _transition_ask; fi
  case $kind in
    choice) _transition_offer "${2-}" ;;
    # Readline knows best about quotes, tildes and folders.
    file) compopt -o default 2>/dev/null || : ;;
    folder) compopt -o dirnames 2>/dev/null || : ;;
  esac
}

# Without compopt, before bash 4, files are offered wherever there is nothing else to offer.
if ((BASH_VERSINFO[0] >= 4)); then
  complete -F _transition transition
else
  complete -o default -F _transition transition
fi
