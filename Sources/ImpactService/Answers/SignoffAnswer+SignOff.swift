package import Ledger
package import QueryWire

extension SignoffAnswer {
  /// Throws where the kept figures are no JSON of figures any more.
  package init(_ signOff: SignOff) throws(WireFault) {
    let terms = signOff.terms
    self.init(
      id: signOff.id, at: signOff.at, period: terms.asked, days: terms.period, org: terms.org,
      by: terms.name, uid: Int(terms.uid), note: terms.note, policy: terms.policy,
      sha256: terms.sha256, figures: try SignedFigures(utf8: Array(terms.figures.utf8)))
  }
}
