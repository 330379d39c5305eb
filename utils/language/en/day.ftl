### What Today says when it is asked.

## Many at once

heap-explain = { $count ->
    [one] One person has been waiting longer than you meant to. When would suit you better?
   *[other] { $count } people have been waiting longer than you meant to. When would suit you better? Meetings and worries stay where they are.
}
heap-rest = Let them rest
heap-rest-explain = Whoever rests is off Today for a month. Nobody is told, and you can take it back.
heap-moved = { $count ->
    [one] Moved one person to { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
   *[other] Moved { $count } people to { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
}
heap-rested = { $count ->
    [one] One person is resting now.
   *[other] { $count } people are resting now.
}

## Put off again and again

rest-question = { $name }: put off { $times } times. Shall it rest?
rest-explain = Then it is off Today for a month. You can still get in touch whenever you like.
rest-yes = Let it rest
rest-no = No, I will see to it
rest-done = { $name } is resting now.

## The days to come

soon-nobody = Nobody is due in the next seven days.
