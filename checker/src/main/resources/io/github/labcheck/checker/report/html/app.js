"use strict";
(function () {
  var root = document.documentElement;
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function english() { return root.lang === "en"; }
  function words(node) { return node.dataset[english() ? "en" : "zh"]; }
  function list(text) { return text ? text.split(" ") : []; }

  function say(node) {
    if (node.dataset.for === "text") {
      if (!node.dataset.live) { node.textContent = words(node); }
    } else {
      node.setAttribute(node.dataset.for, words(node));
    }
  }

  // Tables whose heads are buttons sort by the column: numbers as numbers, words as the language sorts them, what is not known last.
  function spoken(cell) {
    var parts = all(english() ? ".en" : ".zh", cell);
    return parts.length ? parts.map(function (part) { return part.textContent; }).join(" ") : cell.textContent.trim();
  }
  function unknown(cell) { return !cell || "blank" in cell.dataset || spoken(cell) === ""; }
  all("table.sortable").forEach(function (table) {
    var body = table.tBodies[0];
    all("thead button", table).forEach(function (head, at) {
      head.addEventListener("click", function () {
        var numeric = all("tr", body).some(function (row) { return row.cells[at] && row.cells[at].dataset.value; });
        var before = head.parentNode.getAttribute("aria-sort");
        var down = before === null ? numeric && at > 0 : before === "ascending";
        var order = new Intl.Collator(english() ? "en" : "zh-CN", {numeric: true});
        all("thead th", table).forEach(function (th) { th.removeAttribute("aria-sort"); });
        head.parentNode.setAttribute("aria-sort", down ? "descending" : "ascending");
        all("tr", body).map(function (row, place) {
          var cell = row.cells[at];
          return {row: row, place: place, last: unknown(cell), key: unknown(cell) ? "" : numeric ? Number(cell.dataset.value) : spoken(cell)};
        }).sort(function (a, b) {
          if (a.last || b.last) { return a.last - b.last || a.place - b.place; }
          var by = numeric ? a.key - b.key : order.compare(a.key, b.key);
          return (down ? -by : by) || a.place - b.place;
        }).forEach(function (entry) { body.appendChild(entry.row); });
      });
    });
  });

  var tell = portfolio(document.getElementById("portfolio-filter"));
  function portfolio(form) {
    if (!form) { return function () { }; }
    var table = document.querySelector("table.sortable");
    var rows = all("tbody tr", table);
    var status = form.querySelector(".shown span");
    var choices = all("select", form);
    form.addEventListener("input", filter);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("reset", function () { setTimeout(filter, 0); });
    filter();
    return filter;

    function filter() {
      var sought = form.elements.search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      var shown = {};
      rows.forEach(function (row) {
        var text = all("th, td:not([data-value])", row).map(function (cell) { return cell.textContent; }).concat(row.dataset.file).join(" ").toLowerCase();
        var fits = choices.every(function (choice) {
          return !choice.value || (row.dataset[choice.name] || "").split("¦").indexOf(choice.value) >= 0;
        }) && sought.every(function (word) { return text.indexOf(word) >= 0; });
        row.hidden = !fits;
        if (fits) { shown[row.dataset.design] = true; }
      });
      status.dataset.live = "1";
      status.textContent = words(status).replace("%1$d", Object.keys(shown).length).replace("%2$d", rows.length);
      totals();
      asked(shown);
      charts(shown);
      worst(shown);
    }

    // What something is made of: pairs of a laboratory and a number, of which those of the laboratories that are shown count.
    function parts(node, shown) {
      var own = list(node.dataset.of).map(function (part) { return part.split(":"); }).filter(function (part) { return shown[part[0]]; });
      return {node: node, many: own.length, sum: own.reduce(function (all, part) { return all + Number(part[1]); }, 0)};
    }

    function charts(shown) {
      all(".chart").forEach(function (chart) {
        var mean = "mean" in chart.dataset;
        var bars = all("li", chart).map(function (node) {
          var bar = parts(node, shown);
          bar.value = mean && bar.many ? bar.sum / bar.many : bar.sum;
          return bar;
        });
        var seen = bars.filter(function (bar) { return bar.many; }).slice(0, Number(chart.dataset.most));
        var top = Math.max.apply(null, [1].concat(seen.map(function (bar) { return bar.value; })));
        bars.forEach(function (bar) {
          bar.node.hidden = seen.indexOf(bar) < 0;
          bar.node.querySelector("rect").setAttribute("width", bar.value / top * 100);
          bar.node.querySelector("strong").textContent = Math.round(bar.value * 10) / 10;
          all(".many", bar.node).forEach(function (many) { many.textContent = "(" + bar.many + ")"; });
        });
        chart.hidden = !seen.length;
      });
    }

    function worst(shown) {
      all("table.worst").forEach(function (clauses) {
        all("tbody tr", clauses).map(function (row, place) {
          var clause = parts(row, shown);
          clause.place = place;
          row.cells[2].textContent = clause.many;
          row.cells[3].textContent = clause.sum;
          return clause;
        }).sort(function (a, b) {
          return b.many - a.many || b.sum - a.sum || a.place - b.place;
        }).forEach(function (clause, at) {
          clause.node.hidden = !clause.many || at >= Number(clauses.dataset.most);
          clauses.tBodies[0].appendChild(clause.node);
        });
      });
    }

    function totals() {
      var seen = rows.filter(function (row) { return !row.hidden; });
      all("tfoot tr > *", table).forEach(function (total, at) {
        if (!total.dataset.total) { return; }
        var cells = seen.map(function (row) { return row.cells[at]; }).filter(function (cell) { return cell && !("blank" in cell.dataset); });
        var sum = function (name) { return cells.reduce(function (all, cell) { return all + Number(cell.dataset[name]); }, 0); };
        var value = total.dataset.total === "sum" ? sum("value") : sum("over") / sum("under");
        var more = cells.some(function (cell) { return "more" in cell.dataset; });
        total.textContent = cells.length && isFinite(value) ? (more ? "≥ " : "") + value.toFixed(Number(total.dataset.places)) : "–";
      });
    }

    function asked(shown) {
      all(".asked tbody tr").forEach(function (row) {
        var waiting = 0;
        var many = all("li", row).filter(function (item) {
          item.hidden = !shown[item.dataset.design];
          waiting += item.hidden ? 0 : Number(item.dataset.waiting);
          return !item.hidden;
        }).length;
        row.hidden = !many;
        row.cells[2].textContent = many;
        row.cells[3].textContent = waiting;
      });
    }
  }

  var designs = all(".design").map(design);
  var button = document.getElementById("language");
  button.hidden = false;
  button.addEventListener("click", function () {
    root.lang = english() ? "zh-CN" : "en";
    all("[data-for]").forEach(say);
    designs.forEach(function (d) { d.spoken(); });
    tell();
  });

  function design(section) {
    var entries = all(".entry", section).map(function (node) {
      return {
        node: node, group: node.parentNode, severity: list(node.dataset.severity), verdict: list(node.dataset.verdict),
        category: list(node.dataset.category), rooms: node.dataset.rooms ? node.dataset.rooms.split("¦") : [], text: null
      };
    });
    var form = section.querySelector(".filters");
    var storeys = all(".storey", section);
    var groups = all(".group", section);
    var marked = {};
    var back = null;
    entries.forEach(function (entry) {
      all("[data-finding]", entry.node).forEach(function (clause) { marked[clause.dataset.finding] = entry; });
    });

    function ticked(name) {
      return all("input[name=" + name + "]", form).filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    }
    function meets(values, wanted) { return values.some(function (value) { return wanted.indexOf(value) >= 0; }); }

    function filter() {
      if (!form) { return; }
      var severity = ticked("severity");
      var verdict = ticked("verdict");
      var category = form.elements.category.value;
      var room = form.elements.rooms.value;
      var sought = form.elements.search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      var shown = 0;
      groups.forEach(function (group) { group.hidden = true; });
      entries.forEach(function (entry) {
        var visible = meets(entry.severity, severity) && meets(entry.verdict, verdict) && (!category || entry.category.indexOf(category) >= 0)
          && (!room || entry.rooms.indexOf(room) >= 0);
        if (visible && sought.length) {
          if (entry.text === null) { entry.text = entry.node.textContent.toLowerCase(); }
          visible = sought.every(function (word) { return entry.text.indexOf(word) >= 0; });
        }
        if (entry.node.hidden === visible) { entry.node.hidden = !visible; }
        if (visible) { shown++; entry.group.hidden = false; }
      });
      all(".consequence", section).forEach(function (heading) {
        heading.hidden = true;
        for (var node = heading.nextElementSibling; node && node.classList.contains("entry"); node = node.nextElementSibling) {
          if (!node.hidden) { heading.hidden = false; }
        }
      });
      var status = form.querySelector(".shown span");
      status.dataset.live = "1";
      status.textContent = words(status).replace("%1$d", shown).replace("%2$d", entries.length);
    }

    function choose(id) {
      storeys.forEach(function (storey) { storey.hidden = storey.dataset.storey !== id; });
      all("[data-storey][aria-pressed]", section).forEach(function (b) { b.setAttribute("aria-pressed", String(b.dataset.storey === id)); });
    }

    function clear() {
      all(".hit", section).forEach(function (node) { node.classList.remove("hit"); });
      entries.forEach(function (entry) { entry.node.classList.remove("chosen"); });
    }

    function read(mark) {
      var entry = marked[list(mark.dataset.finding)[0]];
      if (!entry) { return; }
      if (entry.node.hidden) { form.reset(); filter(); }
      clear();
      light(entry);
      entry.node.classList.add("chosen");
      entry.node.focus({preventScroll: true});
      entry.node.scrollIntoView({block: "start"});
      back = mark;
    }

    function spots(entry) {
      var ids = all("[data-finding]", entry.node).map(function (clause) { return clause.dataset.finding; });
      var found = all(".sheet [data-finding]", section).filter(function (node) { return meets(list(node.dataset.finding), ids); });
      found = found.filter(function (node) { return node.classList.contains("mark") || node.classList.contains("way"); });
      return found.length ? found : all(".sheet .room[data-room]", section).filter(function (node) { return entry.rooms.indexOf(node.dataset.room) >= 0; });
    }

    function light(entry) {
      var found = spots(entry);
      found.forEach(function (node) { node.classList.add("hit"); });
      return found.filter(function (node) { return node.closest(english() ? ".en" : ".zh"); });
    }

    function show(entry) {
      clear();
      var found = light(entry);
      if (!found.length) { return; }
      choose(found[0].closest(".storey").dataset.storey);
      entry.node.classList.add("chosen");
      found[0].scrollIntoView({block: "center", inline: "center"});
      if (found[0].classList.contains("mark")) { found[0].focus({preventScroll: true}); } else { found[0].closest(".sheet").focus({preventScroll: true}); }
    }

    entries.forEach(function (entry) {
      var shower = entry.node.querySelector(".show");
      if (shower) { shower.addEventListener("click", function () { show(entry); }); }
      entry.node.addEventListener("keydown", function (event) {
        if (event.key === "Escape" && back) { back.focus(); back.scrollIntoView({block: "center"}); }
      });
    });

    all(".first a", section).forEach(function (link) {
      link.addEventListener("click", function () {
        var node = document.getElementById(link.getAttribute("href").slice(1));
        if (node && node.hidden) { form.reset(); filter(); }
      });
    });

    all(".mark", section).forEach(function (mark) {
      mark.setAttribute("tabindex", "0");
      mark.setAttribute("role", "button");
      var title = mark.querySelector("title");
      if (title) { mark.setAttribute("aria-label", title.textContent); }
      mark.addEventListener("keydown", function (event) {
        if (event.key === "Enter" || event.key === " ") { event.preventDefault(); read(mark); }
      });
    });

    all(".sheet", section).forEach(function (sheet) {
      sheet.addEventListener("click", function (event) {
        var mark = event.target.closest("[data-finding]");
        var room = event.target.closest("[data-room]");
        if (mark) {
          read(mark);
        } else if (room && form && all("option", form.elements.rooms).some(function (o) { return o.value === room.dataset.room; })) {
          form.elements.rooms.value = room.dataset.room;
          filter();
          form.scrollIntoView({block: "start"});
        }
      });
    });

    all("button[data-storey]", section).forEach(function (b) { b.addEventListener("click", function () { choose(b.dataset.storey); }); });
    all("[data-toggle-flow]", section).forEach(function (box) {
      box.addEventListener("change", function () {
        all(".flow", section).forEach(function (flow) {
          if (flow.dataset.flowStyle === box.dataset.toggleFlow) { flow.classList.toggle("gone", !box.checked); }
        });
      });
    });
    var size = 100;
    all("[data-zoom]", section).forEach(function (b) {
      b.addEventListener("click", function () {
        size = Math.min(400, Math.max(100, size + 50 * Number(b.dataset.zoom)));
        all(".sheet svg", section).forEach(function (svg) { svg.style.width = size + "%"; });
      });
    });
    if (form) {
      form.addEventListener("input", filter);
      form.addEventListener("change", filter);
      form.addEventListener("submit", function (event) { event.preventDefault(); });
      form.addEventListener("reset", function () { setTimeout(filter, 0); });
      filter();
    }
    if (storeys.length > 1) { choose(storeys[0].dataset.storey); }
    return {spoken: filter};
  }
}());
