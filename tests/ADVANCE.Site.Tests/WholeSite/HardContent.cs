using Advance.Tests.Running;
using Advance.Tests.WholeSite;

[assembly: AssemblyFixture(typeof(Advance.Tests.WholeSite.HardContent))]

namespace Advance.Tests.WholeSite;

/// <summary>
/// A site with everything that is difficult to render, in the real theme: every kind of page, with text of every kind.
/// </summary>
public sealed class HardContent : IDisposable
{
    const string Files = """
        -- statiq.json --
        {
          "SiteTitle": "Field & \"Notes\" <b> 🦩",
          "SiteDescription": "Herons > egrets; it's \"so\" & <i>not</i> otherwise.", "Host": "notes.example",
          "LinkRoot": "/a-b", "PageSize": 2, "Language": "en", "Acknowledgement": "Paid by \"R&D\" <fund>.",
          "NetlifyRedirects": true,
          "Severities": { "ADV0406": "off" }
        }
        -- input/index.md --
        ---
        title: "Home & <dry>"
        ---
        Welcome to <b>our</b> "notes" & more.
        -- input/about.md --
        ---
        title: Über uns — 關於我們
        summary: "A page of its own, with \"quotes\" & an ampersand."
        ---
        See [the hard one](news/hard.md#what--why-) and [the list](/news/).
        -- input/bare.md --
        ---
        title: Bare
        ---
        -- input/_helplines.yml --
        - { service: "Call \"us\" & <them>", number: "999", display: "999", for: emergency, nation: uk,
            note: "Text <or> call & wait.", checked: 2026-11-22 }
        - { service: "Line", number: "+448082000247", display: "0808 2000 247", url: "https://help.example/?a=1&b=2",
            for: harmed, nation: wales, checked: 2026-11-22 }
        -- input/topics/herons.md --
        ---
        title: "Herons & \"egrets\" <all>"
        summary: What is known of <both> & why.
        synonyms: ["grey & white"]
        ---
        Of *herons*.
        -- input/topics/nothing-yet.md --
        ---
        title: Nothing yet
        ---
        -- input/people/ann-o-hara.md --
        ---
        name: Ann "Nan" O'Hara <PhD> & co
        role: Lead & "chief"
        affiliation: Uni <of> Łódź
        orcid: 0000-0002-1825-0097
        url: https://ann.example/?q="a"&b=<c>
        image: { src: ann.png, alt: "Ann \"Nan\" <smiling> & waving" }
        ---
        Ann counts.
        -- input/people/former-one.md --
        ---
        name: محمد علي
        former: true
        ---
        -- input/people/ann.png --
        -- input/partners/fund.md --
        ---
        name: R&D "fund" <UK>
        url: https://fund.example/?a=1&b=2
        kind: funder
        ---
        -- input/news/hard.md --
        ---
        title: "\"Herons\" & <script>alert('1')</script> > egrets 🦩 \u2014
          Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
        date: 2026-11-02
        updated: 2026-11-03
        summary: "They said \"no\" & <i>meant</i> it, as every reader of these long & winding notes will know by now 🦩."
        topics: [herons]
        authors: [ann-o-hara, former-one]
        image: { src: room.png, alt: "A \"room\" <with> 1 > 0 & so on" }
        redirect_from: ["/old-'n'-odd/", "/übung/"]
        related: [rtl, paper]
        ---
        A paragraph with `code <b> & "c"`, *em*, **strong *both***, ~~gone~~, H~2~O, x^2^, <b>raw</b> &amp; &lt; &copy; entities;
        5 > 4 & 3 < 4. Line  
        broken. https://auto.example/?a=1&b=2 and <mail@notes.example> and
        [mail](mailto:mail@notes.example?subject=A%20&body=B "It's a \"title\" & <so>").

        ## What & "why" <so>?

        ![A "room" <with> & walls](room.png "Title & \"quote\"")

        ### DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrt

        1. One
           - nested
             1. deep

                A paragraph in it.
             2. deeper
           - more

             ```html
             <p class="a">&amp;</p>
             ```
        2. Two

        - [x] A task that is done
        - [ ] A task that is not, with a [link](/about/)

        ## What & "why" <so>?

        The same heading again, and ## 漢字 below.

        ## 漢字

        ## 🦩

        ## 2026

        | Bird | "Count" & <n> | Place |
        |:-----|:-----:|------:|
        | Heron `a|b` | 12 | *River* |
        | Egret | 3 | [Lake](https://lake.example/) |

        Heron
        :   A tall bird & grey.
        :   Another meaning.

        Egret
        :   White.

            In two paragraphs.

        > A quotation with a footnote.[^one]
        >
        > > Within another.

        Again[^one] and a long one[^long & "odd"].

        [^one]: The note, with `code` & a [link](https://note.example/).
        [^long & "odd"]: Two paragraphs.

            The second, with a list:

            - item

        ---

            indented <code> & "more"

        *[HTML]: Hypertext "Markup" <Language>

        HTML is spelt out. Quotes "like 'this'" -- and --- dashes... Zero\u200bwidth.
        -- input/news/room.png --
        -- input/news/rtl.md --
        ---
        title: "מאמר בעברית: \"שלום\" & עוד 🦩"
        date: 2026-11-01
        summary: "تقرير قصير باللغة العربية عن الطيور في النهر، وعن كل ما رأيناه في اليوم الأول من العام."
        topics: [herons]
        language: he
        ---
        פסקה עם English בתוכה.

        ## כותרת

        - אחת
        -- input/news/empty.md --
        ---
        title: Nothing but a title
        date: 2026
        summary: There is no text under this title, and the page should still be a page.
        ---
        -- input/events/online.md --
        ---
        title: "Seminar: \"How\" & <why>"
        date: 2026-11-01
        summary: An afternoon about what we saw in winter & "why", with time for <questions>.
        start: 2026-12-03T14:00
        end: 2026-12-03T16:00
        online: true
        registration: { url: "https://register.example/?a=1&b=2", closes: 2026-11-30 }
        speakers: [ann-o-hara, "Someone \"else\" & <co>"]
        topics: [herons]
        ---
        Come and see.
        -- input/events/cancelled.md --
        ---
        title: Spring meeting that will not be
        date: 2026-11-01
        summary: Two days on which we would have planned where to look in the coming year.
        start: 2027-03-09
        end: 2027-03-10
        status: cancelled
        place: { name: "Room \"1\" & <2>", address: "1 <Road> & Street, Łódź", url: "https://place.example/?a=1&b=2" }
        ---
        It is cancelled.
        -- input/events/past.md --
        ---
        title: A past meeting
        date: 2020-11-01
        summary: A day on which we planned where to look in the coming year, and with whom.
        start: 2020-12-03T14:00
        end: 2020-12-03T16:00
        place: Hall
        outcome: "We \"met\" & <left>."
        ---
        -- input/publications/paper.md --
        ---
        title: "Effects of A<sub>2</sub> & \"B\" on C > D"
        date: 2025-03
        summary: What is known of A & "B", in plain <words> that everybody can read at once.
        authors: [ann-o-hara]
        topics: [herons]
        doi: 10.1000/a<b>"c"&d(1)
        key_findings: ["1 in 2 (5 of 10) \"herons\" & <egrets>", "Another one"]
        corrections: ["2026-01-02: The \"first\" & <second> table was wrong."]
        open_access: { url: "https://journal.example/?a=1&b=2", licence: CC BY 4.0 }
        ---
        About it.

        ## Limits

        None.
        -- input/publications/_paper.json --
        { "type": "article-journal", "title": "Effects of A<sub>2</sub> & \"B\" on C > D",
          "author": [{ "family": "O'Hara", "given": "Ann" }, { "literal": "R&D <group>" }],
          "container-title": "Journal of \"B\" & <C>", "volume": "3", "page": "1-9", "issued": { "date-parts": [[2025, 3]] },
          "DOI": "10.1000/a<b>\"c\"&d(1)" }
        -- input/publications/bare.md --
        ---
        title: A paper of which little is known
        date: 2019
        summary: A page about a paper of which nothing but its title and its year is known.
        ---
        """;

    /// <summary>A PNG of 64 by 48 pixels, in one colour.</summary>
    internal const string Picture =
        "iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAAQ0lEQVR42u3PQQkAAAgEsKtlAWtZ3Qp+hcEKLF3zWgQEBAQEBAQEBAQEBAQE"
        + "BAQEBAQEBAQEBAQEBAQEBAQEBAQErhbYKeimOci9pgAAAABJRU5ErkJggg==";

    readonly SiteFolder folder = new(Files);
    readonly Lazy<string> built;

    public HardContent() => built = new(Build);

    /// <summary>The full path of the output.</summary>
    public string Folder => built.Value;

    public void Dispose() => folder.Dispose();

    string Build()
    {
        foreach (var path in new[] { "input/news/room.png", "input/people/ann.png" })
            File.WriteAllBytes(Path.Combine(folder.Root, path), Convert.FromBase64String(Picture));
        var build = folder.Build("--date", Browsing.BuiltSite.Date);
        Assert.True(build.ExitCode == 0, build.ToString());
        return folder.Output;
    }
}
