using System.Collections.Frozen;
using System.Globalization;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Languages;
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

    public string? Timestamp(string name)
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

    public void ReportUnknown()
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (Suggestion.Nearest(entry.Key, known) is { } near)
                refused.Add(near);
            diagnostics.Report(
                Unknown,
                entry.Location,
                $"'{entry.Key}' isn't a setting."
                    + (
                        Suggestion.DidYouMean(entry.Key, known) is { Length: > 0 } meant
                            ? meant
                            : $" The settings are: {string.Join(", ", known.Skip(1))}."
                    )
            );
        }
    }

    /// <summary>What a setting is given, before any check; null where it is not.</summary>
    public DataNode? Value(string name)
    {
        known.Add(name);
        return map.Find(name)?.Value;
    }

    /// <summary>Reports a wrong value, and gives the setting none.</summary>
    public T? Refuse<T>(string name, DataNode node, string complaint)
    {
        refused.Add(name);
        diagnostics.Report(Wrong, node.Location, $"{name} {complaint}.");
        return default;
    }
}
