package chungtay.measure;

import chungtay.access.Scope;

/// Which places a scope may see in the columns. Every figure and every list passes through here.
record Mask(Scope scope) {

  /// Until sign-in exists there is one officer, who may see all.
  boolean allows(int position) {
    return position >= 0;
  }
}
