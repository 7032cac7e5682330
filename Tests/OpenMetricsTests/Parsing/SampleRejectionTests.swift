import OpenMetrics
import Testing

/// The parts of a sample's line.
@Suite struct SampleRejectionTests {
  @Test(arguments: rejected) func `Each is refused where it is wrong`(text: RejectedText) {
    text.check(as: .openMetrics1)
  }

  private static let rejected: [RejectedText] = [
    RejectedText(
      "a name that begins with a digit",
      "📍0up 1\n# EOF\n",
      "expected a metric name of [a-zA-Z_:][a-zA-Z0-9_:]*, found `0up`; put _ in place of other characters"
    ),
    RejectedText(
      "a name with a dash",
      "up📍-time 1\n# EOF\n",
      "expected a space and the value, found `-time`; separate the parts with one space"
    ),
    RejectedText(
      "a name that is not ASCII",
      "📍été 1\n# EOF\n",
      "expected a metric name of [a-zA-Z_:][a-zA-Z0-9_:]*, found `été`; put _ in place of other characters"
    ),
    RejectedText(
      "a blank before the name",
      "📍 up 1\n# EOF\n",
      "expected a metric name of [a-zA-Z_:][a-zA-Z0-9_:]*, found a space; put _ in place of other characters"
    ),
    RejectedText(
      "a label that begins with a digit",
      "up{📍1=\"1\"} 1\n# EOF\n",
      "expected a label name of [a-zA-Z_][a-zA-Z0-9_]*, found `1=\"1\"}`; write labels as name=\"value\", with a comma between two of them"
    ),
    RejectedText(
      "a label with a colon",
      "up{a📍:b=\"1\"} 1\n# EOF\n",
      "expected = after the label name, found `:b=\"1\"}`; write name=\"value\""
    ),
    RejectedText(
      "a label without a value",
      "up{a📍} 1\n# EOF\n",
      "expected = after the label name, found `}`; write name=\"value\""
    ),
    RejectedText(
      "a label without =",
      "up{a📍\"1\"} 1\n# EOF\n",
      "expected = after the label name, found `\"1\"}`; write name=\"value\""
    ),
    RejectedText(
      "a label without quotes",
      "up{a=📍1} 1\n# EOF\n",
      "expected a value in double quotes, found `1}`; write name=\"value\""
    ),
    RejectedText(
      "a label with nothing after =",
      "up{a=📍} 1\n# EOF\n",
      "expected a value in double quotes, found `}`; write name=\"value\""
    ),
    RejectedText(
      "a label in single quotes",
      "up{a=📍'1'} 1\n# EOF\n",
      "expected a value in double quotes, found `'1'}`; write name=\"value\""
    ),
    RejectedText(
      "a label whose quotes do not end",
      "up{a=\"1} 1📍\n# EOF\n",
      "expected \" at the end of the label's value, found the end of the line; close the quotes on the same line"
    ),
    RejectedText(
      "a label twice",
      "up{a=\"1\",📍a=\"2\"} 1\n# EOF\n",
      "expected a label name that is new, found `a=\"2\"}`; give each label once"
    ),
    RejectedText(
      "no comma between labels",
      "up{a=\"1\"📍b=\"2\"} 1\n# EOF\n",
      "expected , or } after the label, found `b=\"2\"}`; put a comma between labels and } after the last"
    ),
    RejectedText(
      "text after a label",
      "up{a=\"1\"📍b} 1\n# EOF\n",
      "expected , or } after the label, found `b}`; put a comma between labels and } after the last"
    ),
    RejectedText(
      "a comma after the last label",
      "up{a=\"1\",📍} 1\n# EOF\n",
      "expected a label name of [a-zA-Z_][a-zA-Z0-9_]*, found `}`; write labels as name=\"value\", with a comma between two of them"
    ),
    RejectedText(
      "a comma before the first label",
      "up{📍,a=\"1\"} 1\n# EOF\n",
      "expected a label name of [a-zA-Z_][a-zA-Z0-9_]*, found `,a=\"1\"}`; write labels as name=\"value\", with a comma between two of them"
    ),
    RejectedText(
      "a blank between labels",
      "up{a=\"1\",📍 b=\"2\"} 1\n# EOF\n",
      "expected a label name of [a-zA-Z_][a-zA-Z0-9_]*, found a space; write labels as name=\"value\", with a comma between two of them"
    ),
    RejectedText(
      "braces that do not end",
      "up{a=\"1\"📍\n# EOF\n",
      "expected , or } after the label, found the end of the line; put a comma between labels and } after the last"
    ),
    RejectedText(
      "no space after the labels",
      "up{a=\"1\"}📍1\n# EOF\n",
      "expected a space and the value, found `1`; separate the parts with one space"
    ),
    RejectedText(
      "no value",
      "up📍\n# EOF\n",
      "expected a space and the value, found the end of the line; separate the parts with one space"
    ),
    RejectedText(
      "no value after the space",
      "up 📍\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found the end of the line; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "two spaces before the value",
      "up 📍 1\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found a space; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a value that is a word",
      "up 📍one\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `one`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a value in hexadecimal",
      "up 📍0x1\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `0x1`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a value in hexadecimal with an exponent",
      "up 📍0x1p-3\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `0x1p-3`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a value in binary",
      "up 📍0b1\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `0b1`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a value in octal",
      "up 📍0o1\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `0o1`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a value with separators",
      "up 📍1_000\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `1_000`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a value with a half exponent",
      "up 📍1e\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `1e`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a value with a point alone",
      "up 📍.\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `.`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a blank after the value",
      "up 1 📍\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found the end of the line; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a carriage return after the value",
      "up 📍1\r\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `1\\r`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a tab between name and value",
      "up📍\t1\n# EOF\n",
      "expected a space and the value, found a tab; separate the parts with one space"
    ),
    RejectedText(
      "a time that is a word",
      "up 1 📍now\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `now`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a time with a unit",
      "up 1 📍1s\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `1s`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a time with two points",
      "up 1 📍1.1.1\n# EOF\n",
      "expected a number such as 1, 0.5, 1e-3, +Inf or NaN, found `1.1.1`; write the number in decimal, without blanks around it"
    ),
    RejectedText(
      "a time that is not a number",
      "up 1 📍NaN\n# EOF\n",
      "expected a time in seconds, found `NaN`; give a finite number or leave the time out"
    ),
    RejectedText(
      "a time that is infinite",
      "up 1 📍+Inf\n# EOF\n",
      "expected a time in seconds, found `+Inf`; give a finite number or leave the time out"
    ),
    RejectedText(
      "a time that is infinitely long ago",
      "up 1 📍-Inf\n# EOF\n",
      "expected a time in seconds, found `-Inf`; give a finite number or leave the time out"
    ),
    RejectedText(
      "something after the time",
      "up 1 1📍 1\n# EOF\n",
      "expected the end of the line after the sample, found a space; remove what follows; end lines with \\n alone"
    ),
  ]
}
