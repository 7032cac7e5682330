import Documents

/// A version of TLS.
package enum TLSVersion: String, Choice {
  case tls10 = "TLS10"
  case tls11 = "TLS11"
  case tls12 = "TLS12"
  case tls13 = "TLS13"
}
