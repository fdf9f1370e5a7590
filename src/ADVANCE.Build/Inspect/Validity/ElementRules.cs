using System.Collections.Frozen;

namespace Advance.Inspect.Validity;

/// <summary>
/// The HTML standard's rules for each element (WHATWG HTML, chapter 4): where it is allowed, and what it may contain.
/// </summary>
sealed record ElementRules(string Name)
{
    /// <summary>Whether it has no end tag (13.1.2).</summary>
    public bool IsVoid { get; private init; }

    /// <summary>Whether its end tag may be omitted (13.1.2.4).</summary>
    public bool MayStayOpen { get; private init; }

    /// <summary>Whether it is phrasing content (3.2.5.2.5).</summary>
    public bool IsPhrasing { get; private init; }

    /// <summary>Whether it may contain only phrasing content.</summary>
    public bool HoldsPhrasing { get; private init; }

    /// <summary>Whether it may contain what its parent may contain.</summary>
    public bool IsTransparent { get; private init; }

    /// <summary>Whether it is interactive: not allowed in a link or a button.</summary>
    public bool IsInteractive { get; private init; }

    /// <summary>Whether it ends an open paragraph whose end tag was omitted.</summary>
    public bool EndsParagraph { get; private init; }

    public bool IsObsolete { get; private init; }

    /// <summary>The only elements that it may contain, without text; null for any.</summary>
    public FrozenSet<string>? Children { get; private init; }

    /// <summary>The only elements that it may be in; null for any.</summary>
    public FrozenSet<string>? Parents { get; private init; }

    /// <summary>The elements that it may not contain at any depth.</summary>
    public FrozenSet<string> Never { get; private init; } = FrozenSet<string>.Empty;

    /// <summary>All rules, by name in lower case.</summary>
    public static FrozenDictionary<string, ElementRules> All { get; } = Make();

    static FrozenDictionary<string, ElementRules> Make()
    {
        var isVoid = Set("area base br col embed hr img input link meta source track wbr");
        var open = Set("html head body p li dt dd rt rp optgroup option colgroup caption thead tbody tfoot tr td th");
        var phrasing = Set(
            """
            a abbr area audio b bdi bdo br button canvas cite code data datalist del dfn em embed i iframe img input ins
            kbd label link map mark math meta meter noscript object output picture progress q ruby s samp script select
            slot small span strong sub sup svg template textarea time u var video wbr
            """
        );
        var holdsPhrasing = Set(
            """
            p h1 h2 h3 h4 h5 h6 pre em strong small s cite q dfn abbr ruby data time code var samp kbd sub sup i b u mark
            bdi bdo span label button output progress meter legend summary rt rp
            """
        );
        var transparent = Set("a ins del map object video audio noscript slot canvas");
        var interactive = Set("a button details embed iframe input label select textarea");
        var ends = Set(
            """
            address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5
            h6 header hgroup hr main menu nav ol p pre search section table ul
            """
        );
        var obsolete = Set(
            """
            acronym applet basefont bgsound big blink center dir font frame frameset isindex keygen listing marquee
            menuitem multicol nextid nobr noembed noframes param plaintext rb rtc spacer strike tt xmp
            """
        );
        var plain = Set(
            """
            address article aside blockquote body dd dialog div dl dt fieldset figcaption figure footer form head header
            hgroup hr html legend li main menu nav ol optgroup option search section style summary table tbody td tfoot th
            thead title tr ul caption col colgroup details base source track rt rp p pre h1 h2 h3 h4 h5 h6
            """
        );
        var children = Map(
            """
            head: base link meta noscript script style template title; ul: li; ol: li; menu: li; dl: dt dd div;
            table: caption colgroup thead tbody tfoot tr; thead: tr; tbody: tr; tfoot: tr; tr: td th; colgroup: col;
            select: option optgroup hr; optgroup: option; picture: source img; hgroup: p h1 h2 h3 h4 h5 h6
            """
        );
        var parents = Map(
            """
            li: ul ol menu; dt: dl div; dd: dl div; tr: table thead tbody tfoot; td: tr; th: tr; thead: table;
            tbody: table; tfoot: table; caption: table; colgroup: table; col: colgroup table;
            option: select optgroup datalist; optgroup: select; source: picture video audio; track: video audio;
            figcaption: figure; summary: details; legend: fieldset; head: html; body: html; rt: ruby; rp: ruby;
            base: head; style: head noscript; title: head
            """
        );
        const string headings = "h1 h2 h3 h4 h5 h6 hgroup",
            sections = "article aside nav section";
        var never = Map(
            $"""
            label: label; form: form; header: header footer main; footer: header footer main; article: main; aside: main;
            nav: main; address: header footer address {headings} {sections}; dfn: dfn; caption: table;
            dt: header footer {headings} {sections}; th: header footer {headings} {sections}; progress: progress;
            meter: meter
            """
        );
        return isVoid
            .Concat(phrasing)
            .Concat(plain)
            .Concat(obsolete)
            .Distinct()
            .Select(name => new ElementRules(name)
            {
                IsVoid = isVoid.Contains(name),
                MayStayOpen = open.Contains(name),
                IsPhrasing = phrasing.Contains(name),
                HoldsPhrasing = holdsPhrasing.Contains(name),
                IsTransparent = transparent.Contains(name),
                IsInteractive = interactive.Contains(name),
                EndsParagraph = ends.Contains(name),
                IsObsolete = obsolete.Contains(name),
                Children = children.GetValueOrDefault(name),
                Parents = parents.GetValueOrDefault(name),
                Never = never.GetValueOrDefault(name) ?? FrozenSet<string>.Empty,
            })
            .ToFrozenDictionary(rules => rules.Name, StringComparer.Ordinal);
    }

    /// <summary>Whether the start of the other element ends this one, whose end tag was omitted (13.1.2.4).</summary>
    public bool EndsAt(ElementRules other) =>
        (Name, other.Name) switch
        {
            ("p", _) => other.EndsParagraph
                || other.Name is "li" or "dt" or "dd" or "tr" or "td" or "th" or "tbody" or "tfoot" or "body",
            ("head", _) => !Children!.Contains(other.Name),
            ("li", "li") or ("dt" or "dd", "dt" or "dd") or ("rt" or "rp", "rt" or "rp") => true,
            ("colgroup", "thead" or "tbody" or "tfoot" or "tr") or ("thead" or "tbody" or "tfoot", "tbody" or "tfoot") => true,
            ("td" or "th", "td" or "th" or "tr" or "tbody" or "tfoot") or ("tr", "tr" or "tbody" or "tfoot") => true,
            ("option", "option" or "optgroup" or "hr") or ("optgroup", "optgroup" or "hr") => true,
            _ => false,
        };

    static FrozenSet<string> Set(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    static Dictionary<string, FrozenSet<string>> Map(string lines) =>
        lines
            .Split(';')
            .Select(line => line.Split(':'))
            .ToDictionary(parts => parts[0].Trim(), parts => Set(parts[1]), StringComparer.Ordinal);
}
