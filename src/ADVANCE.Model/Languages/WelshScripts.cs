namespace Advance.Languages;

// A Welsh speaker's review is wanted here too: see Welsh.cs.

/// <summary>
/// What the scripts of a page say in Welsh. What each is for is said where <see cref="ScriptText"/> declares it.
/// </summary>
static class WelshScripts
{
    public static ScriptText Words =>
        new()
        {
            Header = new()
            {
                Suggestions = "Awgrymiadau",
                SuggestionsBelow = Plural.Welsh(
                    zero: "# awgrym o dan y maes.",
                    one: "# awgrym o dan y maes.",
                    two: "# awgrym o dan y maes.",
                    few: "# awgrym o dan y maes.",
                    many: "# awgrym o dan y maes.",
                    other: "# awgrym o dan y maes."
                ),
                SearchFor = "Chwilio am",
                Pages = "Tudalennau",
                RemoveMarks = "Tynnu’r marciau",
                NotLoaded = "Ni ellid llwytho’r chwiliad. Rhowch gynnig arall arni ymhen ychydig.",
            },
            Search = new()
            {
                Searching = "Yn dal i chwilio. Mae’r cysylltiad yn araf.",
                ShowingFor = "Yn dangos canlyniadau ar gyfer {words}.",
                Results = Plural.Welsh(
                    zero: "# canlyniad",
                    one: "# canlyniad",
                    two: "# ganlyniad",
                    few: "# chanlyniad",
                    many: "# chanlyniad",
                    other: "# canlyniad"
                ),
                ResultsFirst = Plural.Welsh(
                    zero: "# canlyniad, gan ddangos y {shown} cyntaf",
                    one: "# canlyniad, gan ddangos y {shown} cyntaf",
                    two: "# ganlyniad, gan ddangos y {shown} cyntaf",
                    few: "# chanlyniad, gan ddangos y {shown} cyntaf",
                    many: "# chanlyniad, gan ddangos y {shown} cyntaf",
                    other: "# canlyniad, gan ddangos y {shown} cyntaf"
                ),
                AsTyped = "{count} ar gyfer {words} fel y teipiwyd",
                NothingForWords = "Ni chafwyd dim ar gyfer y geiriau hyn.",
                NothingForChoices = "Ni chafwyd dim gyda’r dewisiadau hyn.",
                PartNotLoaded = "Ni ellid llwytho rhan o’r chwiliad.",
                Offline = "Mae’r hyn y buoch yn chwilio amdano o’r blaen yn dal i weithio.",
                ListedBelow = "Mae popeth ar y wefan hon wedi’i restru isod.",
                ResultsFor = "Canlyniadau ar gyfer {words}",
                NarrowedTo = ", wedi’u hidlo i {choices}",
                ShowMore = "Dangos rhagor o ganlyniadau",
                InThisPage = "Yn y dudalen hon",
                TopicLabel = "Pwnc:",
                TopicsLabel = "Pynciau:",
                Similar = "Chwilio am eiriau tebyg hefyd",
                SearchAsTyped = "Chwilio am {words} fel y teipiwyd",
                Type = "Math",
                Topic = "Pwnc",
                Year = "Blwyddyn",
                Author = "Awdur",
                Order = "Trefn",
                BestMatch = "Y cyfatebiad gorau",
                NewestFirst = "Y diweddaraf yn gyntaf",
                All = "Pob un ({count})",
                Fewer = "Llai",
                OfFacet = ", {facet}",
                NarrowChosen = "Hidlo neu drefnu’r canlyniadau hyn ({count} wedi’u dewis)",
                ClearAll = "Clirio’r cyfan",
                SimilarWords = "Geiriau tebyg",
                FewerWords = "Llai o eiriau",
                CopyLink = "Copïo dolen i’r chwiliad hwn",
                LinkCopied = "Wedi’i chopïo. Gall pwy bynnag sydd â’r ddolen ddarllen y geiriau ynddi.",
                LinkLabel = "Dolen i’r chwiliad hwn",
                CopyByHand = "Copïwch y ddolen o’r maes hwn. Gall pwy bynnag sydd ganddi ddarllen y geiriau ynddi.",
            },
            Filter = new() { Showing = "Yn dangos {count} o {total} cyhoeddiad." },
            Copy = new()
            {
                Copy = "Copïo",
                WhatIsCopied = " y cyfeiriad {name}",
                Copied = "Wedi’i gopïo",
                CopiedSaid = "Mae’r cyfeiriad {name} wedi’i gopïo.",
                Selected = "Wedi’i ddewis",
                SelectedSaid = "Mae’r cyfeiriad {name} wedi’i ddewis, a gellir ei gopïo gyda’r bysellfwrdd.",
            },
        };
}
