using System.Collections.Frozen;
using Advance.Data;

namespace Advance.Settings;

/// <summary>Settings that are paths or kinds of files.</summary>
static class FileSettings
{
    public static IReadOnlyList<string>? Paths(this SettingsReader read, string name) =>
        read.Value(name) switch
        {
            null => null,
            ScalarNode scalar when IsPath(scalar) => [scalar.Text],
            ListNode { Items.Count: > 0 } list when list.Items.All(IsPath) =>
            [
                .. list.Items.Cast<ScalarNode>().Select(item => item.Text),
            ],
            var other => read.Refuse<IReadOnlyList<string>>(name, other, "must be a path or a list of paths"),
        };

    public static string? Path(this SettingsReader read, string name) =>
        read.Value(name) switch
        {
            null or ScalarNode { IsEmpty: true } => null,
            ScalarNode scalar when IsPath(scalar) => scalar.Text,
            var other => read.Refuse<string>(name, other, "must be a path"),
        };

    static bool IsPath(DataNode node) =>
        node is ScalarNode { IsEmpty: false } scalar && !scalar.Text.Contains('\0', StringComparison.Ordinal);

    /// <summary>
    /// File extensions, with or without their dots, returned in lower case with dots; null if the setting isn't given.
    /// </summary>
    public static FrozenSet<string>? Extensions(this SettingsReader read, string name) =>
        read.Value(name) switch
        {
            null => null,
            ListNode list when list.Items.All(IsExtension) => list
                .Items.Where(item => IsStill(read, name, item))
                .Select(ExtensionOf)
                .ToFrozenSet(StringComparer.Ordinal),
            var other => read.Refuse<FrozenSet<string>>(
                name,
                other,
                "must be a list of file extensions, as in [\".pdf\", \".jpg\"]"
            ),
        };

    static string ExtensionOf(DataNode node) => "." + ((ScalarNode)node).Text.TrimStart('.').ToLowerInvariant();

    // Files that run aren't accepted by kind: each one must be a deliberate decision.
    static bool IsStill(SettingsReader read, string name, DataNode node) =>
        !ExecutableKinds.Has(ExtensionOf(node))
        || read.Refuse<bool?>(
            name,
            node,
            $"names '{ExtensionOf(node)}', a kind of file that browsers or hosts run. Remove it, and list each such file "
                + "by its path in HostFiles"
        )
            is true;

    static bool IsExtension(DataNode node) =>
        node is ScalarNode { Text: var text } && text.TrimStart('.') is { Length: > 0 } end && end.All(char.IsAsciiLetterOrDigit);
}
