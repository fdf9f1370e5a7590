namespace Advance.Languages;

/// <summary>
/// What the scripts of a page say in English. What each is for is said where <see cref="ScriptText"/> declares it.
/// </summary>
static class EnglishScripts
{
    public static ScriptText Words =>
        new()
        {
            Header = new()
            {
                Suggestions = "Suggestions",
                SuggestionsBelow = Plural.English(one: "# suggestion below the field.", other: "# suggestions below the field."),
                SearchFor = "Search for",
                Pages = "Pages",
                RemoveMarks = "Remove highlighting",
                NotLoaded = "The search could not be loaded. Try again in a moment.",
            },
            Search = new()
            {
                Searching = "Still searching. The connection is slow.",
                ShowingFor = "Showing results for “{words}”.",
                Results = Plural.English(one: "# result", other: "# results"),
                ResultsFirst = Plural.English(
                    one: "# result, the first {shown} shown",
                    other: "# results, the first {shown} shown"
                ),
                AsTyped = "{count} for “{words}” as typed",
                NothingForWords = "Nothing found for these words.",
                NothingForChoices = "Nothing found with these choices.",
                PartNotLoaded = "Part of the search could not be loaded.",
                Offline = "Searches you have already made still work.",
                ListedBelow = "Everything on this site is listed below.",
                ResultsFor = "Results for “{words}”",
                NarrowedTo = ", narrowed to {choices}",
                ShowMore = "Show more results",
                InThisPage = "In this page",
                TopicLabel = "Topic:",
                TopicsLabel = "Topics:",
                Similar = "Search for similar words too",
                SearchAsTyped = "Search for “{words}” as typed",
                Type = "Type",
                Topic = "Topic",
                Year = "Year",
                Author = "Author",
                Order = "Order",
                BestMatch = "Best match",
                NewestFirst = "Newest first",
                All = "All {count}",
                Fewer = "Fewer",
                OfFacet = " of {facet}",
                NarrowChosen = "Narrow or sort these results ({count} chosen)",
                ClearAll = "Clear all",
                SimilarWords = "Similar words",
                FewerWords = "Fewer words",
                CopyLink = "Copy a link to this search",
                LinkCopied = "Link copied. Anyone who has it can see what you searched for.",
                LinkLabel = "Link to this search",
                CopyByHand = "Copy the link from this field. Anyone who has it can see what you searched for.",
            },
            Filter = new() { Showing = "Showing {count} of {total} publications." },
            Copy = new()
            {
                Copy = "Copy",
                WhatIsCopied = " the {name} reference",
                Copied = "Copied",
                CopiedSaid = "{name} reference copied.",
                Selected = "Selected",
                SelectedSaid = "{name} reference selected. Use the keyboard to copy it.",
            },
        };
}
