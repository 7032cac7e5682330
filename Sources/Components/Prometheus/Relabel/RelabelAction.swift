import Documents

/// What a relabelling step does.
package enum RelabelAction: String, CaseInsensitiveChoice {
  case replace, keep, drop, keepequal, dropequal, hashmod, labelmap, labeldrop, labelkeep, lowercase, uppercase
}
