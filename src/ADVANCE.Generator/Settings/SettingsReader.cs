using System.Collections.Frozen;
using System.Globalization;
using Advance.Diagnostics;
using Advance.Languages;
using Advance.Reading;
using NodaTime.Text;

namespace Advance.Settings;

/// <summary>Takes settings from a map by name, checks each, and remembers which names are known.</summary>
sealed class SettingsReader(MapNode map, DiagnosticBag diagnostics)
{
    static readonly Rule Unknown = new("ADV0602", Severity.Warning, "A setting has an unknown name", "");

    static readonly Rule Wrong = new("ADV0604", Severity.Error, "A setting has an invalid value", "");

    readonly List<string> known = ["$schema"];

    readonly HashSet<string> refused = new(StringComparer.Ordinal);

    /// <summary>Settings whose values are wrong, or whose names are misspelt.</summary>
    public IReadOnlyCollection<string> Refused => refused;

    /// <summary>All settings that were requested.</summary>
    public IReadOnlyList<string> Known => known;

    public string? Text(string name) =>
        Value(name) switch
        {
            null => null,
            ScalarNode { IsEmpty: true } => null,
            ScalarNode scalar => scalar.Text,
            var other => Refuse<string>(name, other, "must be text, in quotation marks"),
        };

    public bool Flag(string name, bool fallback) =>
        Text(name) switch
        {
            null => fallback,
            "true" or "True" => true,
            "false" or "False" => false,
            var text => Refuse<bool?>(name, Value(name)!, $"is '{text}'. Write true or false") ?? fallback,
        };

    /// <summary>One of the given words, in any case.</summary>
    public string? Word(string name, params IReadOnlyList<string> words)
    {
        if (Text(name) is not { } text)
            return null;
        return words.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? Refuse<string>(name, Value(name)!, $"is '{text}'. Write {string.Join(" or ", words)}");
    }

    /// <summary>
    /// Some of the given words, as a list or with commas between them; in the order of <paramref name="words"/>.
    /// </summary>
    public IReadOnlyList<string> Words(string name, params IReadOnlyList<string> words)
    {
        IEnumerable<(string? Text, DataNode Node)> given = Value(name) switch
        {
            null => [],
            ListNode list => list.Items.Select(item => ((item as ScalarNode)?.Text, item)),
            ScalarNode scalar => scalar
                .Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(part => ((string?)part, (DataNode)scalar)),
            var other => [(null, other)],
        };
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (text, node) in given)
        {
            if (words.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known)
                named.Add(known);
            else
                Refuse<string>(name, node, $"must be a list of some of these: {string.Join(", ", words)}");
        }
        return [.. words.Where(named.Contains)];
    }

    public int Number(string name, int fallback, int least, int most)
    {
        if (Text(name) is not { } text)
            return fallback;
        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
            ? number
            : Refuse<int?>(name, Value(name)!, $"is '{text}'. Write a whole number from {least} to {most}") ?? fallback;
    }

    public string? Host(string name)
    {
        if (Text(name) is not { Length: > 0 } text)
            return null;
        return Uri.CheckHostName(text.Split(':')[0]) != UriHostNameType.Unknown && !text.Contains('/', StringComparison.Ordinal)
            ? text
            : Refuse<string>(
                name,
                Value(name)!,
                $"is '{text}'. Write only the host's name, such as advance.example, without https:// or a path"
            );
    }

    public string LinkRoot(string name)
    {
        var given = Text(name) ?? "";
        var text = given.Trim('/');
        return text.Length == 0 ? ""
            : text.Split('/')
                .All(part =>
                    part.Length > 0
                    && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '~')
                    && part.Trim('.').Length > 0
                )
                ? "/" + text
            : Refuse<string>(name, Value(name)!, $"is '{given}'. Write a path such as /advance") ?? "";
    }

    /// <summary>A web address that nobody in between can read or change, without a user name or password.</summary>
    public string? SecureUrl(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return IsSecure(text)
            ? text
            : Refuse<string>(name, Value(name)!, $"is '{text}'. Write a full web address that begins with https://");
    }

    /// <summary>A repository as on GitHub: its owner and name.</summary>
    public string? Repository(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return text.Split('/') is [var owner, var own] && IsName(owner) && IsName(own) && own is not ("." or "..")
            ? text
            : Refuse<string>(
                name,
                Value(name)!,
                $"is '{text}'. Write the repository's owner and name, as in example-university/research-site"
            );

        static bool IsName(string part) =>
            part.Length > 0 && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');
    }

    /// <summary>A branch of a repository (git-check-ref-format, in essence).</summary>
    public string? Branch(string name)
    {
        if (Text(name) is not { } text)
            return null;
        var isBranch =
            !text.Any(character => character is <= ' ' or '\u007F' or '~' or '^' or ':' or '?' or '*' or '[' or '\\')
            && !text.Contains("..", StringComparison.Ordinal)
            && text.Split('/').All(part => part.Length > 0 && part[0] is not '.' && part[^1] is not '.');
        return isBranch
            ? text
            : Refuse<string>(name, Value(name)!, $"is '{text}', which isn't a valid branch name. Write a name such as main");
    }

    /// <summary>
    /// The address of a person or team, as in RFC 9116 (section 2.5.3); the bare address of a mailbox is accepted too.
    /// </summary>
    public string? Contact(string name)
    {
        if (Text(name) is not { } text)
            return null;
        var address =
            text.Contains(':', StringComparison.Ordinal) || !text.Contains('@', StringComparison.Ordinal)
                ? text
                : "mailto:" + text;
        var isContact =
            !address.Any(character => character is <= ' ' or > '~')
            && (
                IsSecure(address)
                || (
                    address.StartsWith("mailto:", StringComparison.Ordinal)
                    && address.IndexOf('@', StringComparison.Ordinal) is > 7 and var at
                    && at < address.Length - 1
                )
                || (address.StartsWith("tel:+", StringComparison.Ordinal) && address.Length > 8)
            );
        return isContact
            ? address
            : Refuse<string>(
                name,
                Value(name)!,
                $"is '{text}'. Write mailto: and a mailbox, a web address that begins with https://, or tel: and a number such "
                    + "as +442070000000"
            );
    }

    // Data that doesn't leave the computer can't be read on the way (W3C, Secure Contexts, section 3.1). This is for people
    // who try things out.
    static bool IsSecure(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https" or "http", UserInfo: "" }
        && (uri.Scheme == "https" || uri.IsLoopback);

    public string? TimeZone(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is not null
            ? text
            : Refuse<string>(
                name,
                Value(name)!,
                $"is '{text}', which isn't a time "
                    + $"zone.{Suggestion.DidYouMean(text, NodaTime.DateTimeZoneProviders.Tzdb.Ids)} Write one such as "
                    + "Europe/London"
            );
    }

    public string? Moment(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return LocalDatePattern.Iso.Parse(text).Success || OffsetDateTimePattern.GeneralIso.Parse(text).Success
            ? text
            : Refuse<string>(name, Value(name)!, $"is '{text}'. Write a date such as 2026-11-22, or 2026-11-22T09:00:00Z");
    }

    /// <param name="own">The setting of the site's own language, which isn't one of the others.</param>
    public IReadOnlyList<string> Languages(string name, string own, string fallback)
    {
        var main = (map.Find(own)?.Value as ScalarNode)?.Text ?? fallback;
        var nodes = Value(name) switch
        {
            null => [],
            ScalarNode scalar => [scalar],
            ListNode list => list.Items,
            var other => Refuse<IReadOnlyList<DataNode>>(name, other, "must be a list of language tags, as in [\"cy\"]") ?? [],
        };
        var tags = new List<string>();
        foreach (var node in nodes)
        {
            if (node is not ScalarNode { Text: var tag })
                Refuse<string>(name, node, "must be a list of language tags, as in [\"cy\"]");
            else if (!LanguageTag.IsKnown(tag))
                Refuse<string>(
                    name,
                    node,
                    $"names '{tag}', which isn't a language "
                        + $"tag.{(LanguageTag.Suggest(tag) is { } meant ? $" Did you mean '{meant}'?" : "")} Write one such as "
                        + "cy for Welsh"
                );
            else if (Wording.Find(tag) is not { } words)
                Refuse<string>(
                    name,
                    node,
                    $"names '{tag}', but menus and buttons aren't available in that language. Available languages: "
                        + $"{string.Join(", ", Wording.All.Select(known => known.Tag))}"
                );
            else if (words == Wording.Find(main) || tags.Any(other => Wording.Find(other) == words))
                Refuse<string>(
                    name,
                    node,
                    $"names '{tag}', which the site already uses. List only languages other than Language, each once"
                );
            else
                tags.Add(tag);
        }
        return tags;
    }

    public IReadOnlyList<string>? Paths(string name) =>
        Value(name) switch
        {
            null => null,
            ScalarNode scalar when IsPath(scalar) => [scalar.Text],
            ListNode { Items.Count: > 0 } list when list.Items.All(IsPath) =>
            [
                .. list.Items.Cast<ScalarNode>().Select(item => item.Text),
            ],
            var other => Refuse<IReadOnlyList<string>>(name, other, "must be a path or a list of paths"),
        };

    /// <summary>
    /// File extensions, with or without their dots, returned in lower case with dots; null if the setting isn't given.
    /// </summary>
    public FrozenSet<string>? Extensions(string name) =>
        Value(name) switch
        {
            null => null,
            ListNode list when list.Items.All(IsExtension) => list
                .Items.Where(item => IsStill(name, item))
                .Select(ExtensionOf)
                .ToFrozenSet(StringComparer.Ordinal),
            var other => Refuse<FrozenSet<string>>(name, other, "must be a list of file extensions, as in [\".pdf\", \".jpg\"]"),
        };

    static string ExtensionOf(DataNode node) => "." + ((ScalarNode)node).Text.TrimStart('.').ToLowerInvariant();

    // Files that run aren't accepted by kind: each one must be a deliberate decision.
    bool IsStill(string name, DataNode node) =>
        !RunningKinds.Has(ExtensionOf(node))
        || Refuse<bool?>(
            name,
            node,
            $"names '{ExtensionOf(node)}', a kind of file that browsers or hosts run. Remove it, and list each such file "
                + "by its path in HostFiles"
        )
            is true;

    static bool IsExtension(DataNode node) =>
        node is ScalarNode { Text: var text } && text.TrimStart('.') is { Length: > 0 } end && end.All(char.IsAsciiLetterOrDigit);

    public string? Path(string name) =>
        Value(name) switch
        {
            null or ScalarNode { IsEmpty: true } => null,
            ScalarNode scalar when IsPath(scalar) => scalar.Text,
            var other => Refuse<string>(name, other, "must be a path"),
        };

    static bool IsPath(DataNode node) =>
        node is ScalarNode { IsEmpty: false } scalar && !scalar.Text.Contains('\0', StringComparison.Ordinal);

    public IEnumerable<KeyValuePair<string, string>> Map(string name) =>
        Value(name) switch
        {
            null => [],
            MapNode inner when inner.Entries.All(entry => entry.Value is ScalarNode) => inner.Entries.Select(entry =>
                KeyValuePair.Create(entry.Key, ((ScalarNode)entry.Value).Text)
            ),
            var other => Refuse<IEnumerable<KeyValuePair<string, string>>>(
                name,
                other,
                "must have the form { \"folder\": \"type\" }"
            ) ?? [],
        };

    public SeverityChanges Severities(string name)
    {
        var changes = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        foreach (var entry in Entries(name, "must have the form { \"ADV0111\": \"error\" }"))
        {
            var code = entry.Key.ToUpperInvariant();
            var word = (entry.Value as ScalarNode)?.Text.ToLowerInvariant();
            if (!Manual.Codes.Contains(code))
                diagnostics.Report(
                    Wrong,
                    entry.Location,
                    $"{name} names '{entry.Key}', which isn't the code of a "
                        + $"message.{Suggestion.DidYouMean(code, Manual.Codes)} 'advance explain' lists all codes."
                );
            else if (word is "error" or "warning" or "info")
                changes[code] = Enum.Parse<Severity>(word, ignoreCase: true);
            else if (word is "off")
                changes[code] = null;
            else
                diagnostics.Report(
                    Wrong,
                    entry.Value.Location,
                    $"{name} gives {code} {(word is null ? "something other than a word" : $"'{word}'")}. Write \"error\", "
                        + "\"warning\", \"info\" or \"off\"."
                );
        }
        return new SeverityChanges(changes.ToFrozenDictionary(StringComparer.Ordinal));
    }

    IReadOnlyList<MapEntry> Entries(string name, string complaint) =>
        Value(name) switch
        {
            null => [],
            MapNode inner => inner.Entries,
            var other => Refuse<IReadOnlyList<MapEntry>>(name, other, complaint) ?? [],
        };

    /// <summary>Addresses on this site, each with its leading slash.</summary>
    public IReadOnlyList<string> Addresses(string name) =>
        Value(name) switch
        {
            null or ScalarNode { IsEmpty: true } => [],
            ListNode list when list.Items.All(IsAddress) => [.. list.Items.Cast<ScalarNode>().Select(item => item.Text.Trim())],
            ListNode list => Refuse<IReadOnlyList<string>>(name, list.Items.First(item => !IsAddress(item)), AddressForm) ?? [],
            ScalarNode scalar when IsAddress(scalar) => [scalar.Text.Trim()],
            var other => Refuse<IReadOnlyList<string>>(name, other, AddressForm) ?? [],
        };

    const string AddressForm = "must be a list of addresses on this site, as in [\"/news/old-name/\"]";

    static bool IsAddress(DataNode node) => node is ScalarNode { Text: ['/', not '/', ..] };

    public void ReportUnknown()
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (Suggestion.Nearest(entry.Key, known) is { } near)
                refused.Add(near);
            diagnostics.Report(
                Unknown,
                entry.Location,
                $"'{entry.Key}' isn't a "
                    + $"setting.{(Suggestion.DidYouMean(entry.Key, known) is { Length: > 0 } meant ? meant : $" The settings are: {string.Join(", ", known.Skip(1))}.")}"
            );
        }
    }

    DataNode? Value(string name)
    {
        known.Add(name);
        return map.Find(name)?.Value;
    }

    T? Refuse<T>(string name, DataNode node, string complaint)
    {
        refused.Add(name);
        diagnostics.Report(Wrong, node.Location, $"{name} {complaint}.");
        return default;
    }
}
