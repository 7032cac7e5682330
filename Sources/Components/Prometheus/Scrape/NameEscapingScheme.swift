import Documents

/// How a target is asked to write names that only UTF-8 validation admits.
package enum NameEscapingScheme: String, Choice {
  case allowUTF8 = "allow-utf-8"
  case underscores, dots, values
}
