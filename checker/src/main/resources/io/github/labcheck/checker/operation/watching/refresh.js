"use strict";
(function () {
  // Looks every second whether there is a newer page; takes it, and puts filters, unfolded parts and place back as they were.
  var key = "labcheck" + location.pathname;
  var shown = null;

  function fields() { return Array.prototype.slice.call(document.querySelectorAll("input, select")); }
  function folds() { return Array.prototype.slice.call(document.querySelectorAll("details")); }
  function ticks(field) { return field.type === "checkbox" || field.type === "radio"; }

  function keep() {
    sessionStorage.setItem(key, JSON.stringify({
      fields: fields().map(function (f) { return ticks(f) ? f.checked : f.value; }),
      folds: folds().map(function (d) { return d.open; }), lang: document.documentElement.lang, y: window.scrollY
    }));
  }

  function put() {
    var kept = JSON.parse(sessionStorage.getItem(key) || "null");
    sessionStorage.removeItem(key);
    if (!kept) { return; }
    if (kept.lang !== document.documentElement.lang) { document.getElementById("language").click(); }
    fields().forEach(function (field, i) {
      if (i >= kept.fields.length) { return; }
      if (ticks(field)) { field.checked = kept.fields[i]; } else { field.value = kept.fields[i]; }
      field.dispatchEvent(new Event("input", {bubbles: true}));
      field.dispatchEvent(new Event("change", {bubbles: true}));
    });
    folds().forEach(function (fold, i) { if (i < kept.folds.length) { fold.open = kept.folds[i]; } });
    window.scrollTo(0, kept.y);
  }

  function look() {
    fetch("version", {cache: "no-store"}).then(function (answer) { return answer.text(); }).then(function (version) {
      if (shown === null) { shown = version; }
      if (version !== shown) { keep(); location.reload(); return; }
      setTimeout(look, 1000);
    }, function () { setTimeout(look, 3000); });
  }

  put();
  look();
}());
