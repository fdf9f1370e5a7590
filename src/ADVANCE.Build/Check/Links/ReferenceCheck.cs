using Advance.Content;
using Advance.Content.Fields;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Links;

/// <summary>
/// Topics, authors, speakers, related items and publications that an item names exist. A site without topic files accepts any
/// topic, and one without people any author.
/// </summary>
public sealed class ReferenceCheck : ICheck
{
    static readonly Rule UnknownTopic = new("ADV0301", Severity.Error, "A topic doesn't exist", "");
    static readonly Rule UnknownAuthor = new("ADV0302", Severity.Error, "An author doesn't exist", "");
    static readonly Rule UnknownItem = new("ADV0303", Severity.Error, "A referenced item doesn't exist", "");

    static readonly Rule NotInRecord = new(
        "ADV0305",
        Severity.Info,
        "An author isn't in the paper's record",
        "If they are an author of the paper, put the same ORCID iD in the record and on their page, or write their name "
            + "as the record does. If they aren't, remove them."
    );

    static readonly Rule NearName = new(
        "ADV0304",
        Severity.Info,
        "A name is very similar to that of someone with a page on this site",
        "If it's the same person, write the name as it is there, or use the file's name."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var known = new KnownNames(site);
        var people = new Lazy<Candidates>(() =>
            new Candidates(site.Written.OfType<Person>().Select(person => person.Title).Where(title => title.Length > 0))
        );
        var hasPeople = site.People.Count > 0 || site.Broken.Any(entry => entry is Person);
        var safe = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in site.Written.OfType<Item>())
        {
            if (site.Topics.IsOpen)
                LookAtWords(item);
            else
                Look(
                    item.Topics.Where(name => site.Topics.Find(name) is null),
                    UnknownTopic,
                    item,
                    Item.TopicsField,
                    "topic",
                    "input/topics",
                    names => names.Topics
                );
            if (hasPeople)
                Look(
                    item.Authors.Where(name => site.FindPerson(name) is null && (IsForFile(name) || AreSeveral(name))),
                    UnknownAuthor,
                    item,
                    Item.AuthorsField,
                    "author",
                    "input/people",
                    names => names.People
                );
            if (item is Event { Speakers: var speakers } && hasPeople)
                Look(
                    speakers.Where(name => site.FindPerson(name) is null && (IsForFile(name) || AreSeveral(name))),
                    UnknownAuthor,
                    item,
                    Event.SpeakersField,
                    "speaker",
                    "input/people",
                    names => names.People
                );
            LookAtGuests(item, item.Authors, Item.AuthorsField);
            if (item is Event { Speakers: var guests })
                LookAtGuests(item, guests, Event.SpeakersField);
            if (item is Publication paper)
                LookAtByline(paper);
            Look(
                item.Related.Where(name => !site.Index.Items.ContainsKey(name)),
                UnknownItem,
                item,
                Item.RelatedField,
                "related item",
                "input/news, input/events or input/publications",
                names => names.Items
            );
            if (item is News { Publication: { } publication } && !site.Index.Publications.ContainsKey(publication))
                Look([publication], UnknownItem, item, News.PublicationField, "publication", "input/publications", names =>
                    names.Publications
                );
        }

        // A name doesn't have a comma between two file names.
        bool AreSeveral(string text) => text.AsSpan().ContainsAny(',', ';') && Several(text, known.People.All) is not null;

        void LookAtByline(Publication paper)
        {
            foreach (var name in Byline.NotInRecord(paper, site))
                diagnostics.Report(
                    NotInRecord,
                    paper.Where(Item.AuthorsField, name),
                    $"'{name}' isn't among the authors in this paper's record, so the byline leaves them out."
                );
        }

        void LookAtGuests(Item item, IReadOnlyList<string> guests, IField field)
        {
            foreach (
                var name in guests.Where(name =>
                    name.Contains(' ', StringComparison.Ordinal) && site.FindPerson(name) is null && !known.People.Holds(name)
                )
            )
                if (Suggestion.Nearest(name, people.Value) is { } near && AreNear(name.Split(' '), near.Split(' ')))
                    diagnostics.Report(
                        NearName,
                        item.Where(field, name),
                        $"'{name}' is very similar to '{near}', who has a page here."
                    );
        }

        // If there are no topic files, each topic gets its own page.
        void LookAtWords(Item item)
        {
            foreach (var name in item.Topics.Where(name => !IsSafe(name)))
                diagnostics.Report(
                    Entry.BadAddress,
                    item.Where(Item.TopicsField, name),
                    $"The topic '{name}' can't be used in an address."
                );
        }

        bool IsSafe(string name) => safe.Contains(name) || (Slug.IsSafe(Slug.From(name)) && safe.Add(name));

        void Look(
            IEnumerable<string> unknown,
            Rule rule,
            Item item,
            IField field,
            string what,
            string where,
            Func<KnownNames, Names> kind
        )
        {
            // A file that is there but broken has its own message; a draft isn't a mistake.
            foreach (var name in unknown.Where(name => !kind(known).Holds(name)))
                diagnostics.Report(
                    rule,
                    item.Where(field, name),
                    Several(name, kind(known).All) is { } list
                        ? $"'{name}' are several {what}s in one text. Write them as a list: {list}."
                        : $"The {what} '{name}' isn't in {where}.{Suggestion.DidYouMean(name, kind(known).Candidates)} Use "
                            + "the name of a file there, without '.md'."
                );
        }
    }

    // An author or a speaker may be a guest, given by name; anything that looks like a file name is meant to be one.
    static bool IsForFile(string name) =>
        name.Length > 0 && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    // A shared given name makes two full names similar, but a typing mistake affects a single word. Short words are similar
    // by chance.
    static bool AreNear(string[] name, string[] other) =>
        name[^1].FirstOrDefault() == other[^1].FirstOrDefault() && IsNear(name[0], other[0]) && IsNear(name[^1], other[^1]);

    static bool IsNear(string word, string other) =>
        word.Equals(other, StringComparison.OrdinalIgnoreCase)
        || (Math.Max(word.Length, other.Length) > 3 && Suggestion.Nearest(word, [other]) is not null);

    /// <summary>
    /// The names in a text such as "groups, methods" as a YAML list; null if it isn't a list of known names.
    /// </summary>
    static string? Several(string text, IReadOnlySet<string> names)
    {
        var parts = text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(names.Contains) ? $"[{string.Join(", ", parts)}]" : null;
    }

    /// <summary>
    /// The names that refer to files of the input, whether or not they could be read. Built only when something is unknown,
    /// which is rare.
    /// </summary>
    sealed class KnownNames(Site site)
    {
        public Names Topics => field ??= Of<Topic>(site, "topic", site.Topics.Terms.Select(term => term.Slug));
        public Names People => field ??= Of<Person>(site, "person", site.People.Select(person => person.Name));
        public Names Publications =>
            field ??= Of<Publication>(site, "publication", site.Publications.Select(publication => publication.Name));
        public Names Items => field ??= Of<Item>(site, null, site.Items.Select(item => item.Name));

        static Names Of<T>(Site site, string? type, IEnumerable<string> bound)
            where T : Entry =>
            new(
                (HashSet<string>)
                    [
                        .. bound,
                        .. site.Broken.OfType<T>().Select(entry => entry.Name),
                        .. site
                            .Sources.Where(file =>
                                file.IsMarkdown
                                && site.Settings.Sections.TryGetValue(file.Section, out var section)
                                && (type is null ? section is "news" or "event" or "publication" : section == type)
                            )
                            .Select(file => Slug.OfFile(file.PageName)),
                    ],
                typeof(T) == typeof(Topic) || typeof(T) == typeof(Person) ? [.. site.Broken.OfType<T>()] : []
            );
    }

    /// <param name="All">The names that refer to entries.</param>
    /// <param name="Broken">Entries that couldn't be read completely, and may also be referred to by title.</param>
    sealed record Names(IReadOnlySet<string> All, IReadOnlyList<Entry> Broken)
    {
        readonly HashSet<string> titles = Broken
            .Select(entry => entry.Title)
            .ToHashSet(Broken.Any(entry => entry is Topic) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

        // A title that can't be read may be anything; a name that looks like a file name is meant to be one.
        public bool Holds(string name) =>
            All.Contains(name)
            || titles.Contains(name)
            || (titles.Contains("") && (All.Contains(Slug.From(name)) || name.Contains(' ', StringComparison.Ordinal)));

        public Candidates Candidates => field ??= new(All);
    }
}
