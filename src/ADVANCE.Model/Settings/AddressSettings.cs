using Advance.Data;

namespace Advance.Settings;

/// <summary>Settings that are addresses: of hosts, pages, repositories and people.</summary>
static class AddressSettings
{
    public static string? Host(this SettingsReader read, string name)
    {
        if (read.Text(name) is not { Length: > 0 } text)
            return null;
        return Uri.CheckHostName(text.Split(':')[0]) != UriHostNameType.Unknown && !text.Contains('/', StringComparison.Ordinal)
            ? text
            : read.Refuse<string>(
                name,
                read.Value(name)!,
                $"is '{text}'. Write only the host's name, such as advance.example, without https:// or a path"
            );
    }

    public static string LinkRoot(this SettingsReader read, string name)
    {
        var given = read.Text(name) ?? "";
        var text = given.Trim('/');
        return text.Length == 0 ? ""
            : text.Split('/')
                .All(part =>
                    part.Length > 0
                    && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '~')
                    && part.Trim('.').Length > 0
                )
                ? "/" + text
            : read.Refuse<string>(name, read.Value(name)!, $"is '{given}'. Write a path such as /advance") ?? "";
    }

    /// <summary>A web address that nobody in between can read or change, without a user name or password.</summary>
    public static string? SecureUrl(this SettingsReader read, string name)
    {
        if (read.Text(name) is not { } text)
            return null;
        return IsSecure(text)
            ? text
            : read.Refuse<string>(name, read.Value(name)!, $"is '{text}'. Write a full web address that begins with https://");
    }

    /// <summary>A repository as on GitHub: its owner and name.</summary>
    public static string? Repository(this SettingsReader read, string name)
    {
        if (read.Text(name) is not { } text)
            return null;
        return text.Split('/') is [var owner, var own] && IsName(owner) && IsName(own) && own is not ("." or "..")
            ? text
            : read.Refuse<string>(
                name,
                read.Value(name)!,
                $"is '{text}'. Write the repository's owner and name, as in example-university/research-site"
            );

        static bool IsName(string part) =>
            part.Length > 0 && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');
    }

    /// <summary>A branch of a repository (git-check-ref-format, in essence).</summary>
    public static string? Branch(this SettingsReader read, string name)
    {
        if (read.Text(name) is not { } text)
            return null;
        var isBranch =
            !text.Any(character => character is <= ' ' or '\u007F' or '~' or '^' or ':' or '?' or '*' or '[' or '\\')
            && !text.Contains("..", StringComparison.Ordinal)
            && text.Split('/').All(part => part.Length > 0 && part[0] is not '.' && part[^1] is not '.');
        return isBranch
            ? text
            : read.Refuse<string>(
                name,
                read.Value(name)!,
                $"is '{text}', which isn't a valid branch name. Write a name such as main"
            );
    }

    /// <summary>
    /// The address of a person or team, as in RFC 9116 (section 2.5.3); the bare address of a mailbox is accepted too.
    /// </summary>
    public static string? Contact(this SettingsReader read, string name)
    {
        if (read.Text(name) is not { } text)
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
            : read.Refuse<string>(
                name,
                read.Value(name)!,
                $"is '{text}'. Write mailto: and a mailbox, a web address that begins with https://, or tel: and a number such "
                    + "as +442070000000"
            );
    }

    /// <summary>Addresses on this site, each with its leading slash.</summary>
    public static IReadOnlyList<string> Addresses(this SettingsReader read, string name) =>
        read.Value(name) switch
        {
            null or ScalarNode { IsEmpty: true } => [],
            ListNode list when list.Items.All(IsAddress) => [.. list.Items.Cast<ScalarNode>().Select(item => item.Text.Trim())],
            ListNode list => read.Refuse<IReadOnlyList<string>>(name, list.Items.First(item => !IsAddress(item)), AddressForm)
                ?? [],
            ScalarNode scalar when IsAddress(scalar) => [scalar.Text.Trim()],
            var other => read.Refuse<IReadOnlyList<string>>(name, other, AddressForm) ?? [],
        };

    const string AddressForm = "must be a list of addresses on this site, as in [\"/news/old-name/\"]";

    static bool IsAddress(DataNode node) => node is ScalarNode { Text: ['/', not '/', ..] };

    // Data that doesn't leave the computer can't be read on the way (W3C, Secure Contexts, section 3.1). This is for people
    // who try things out.
    static bool IsSecure(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https" or "http", UserInfo: "" }
        && (uri.Scheme == "https" || uri.IsLoopback);
}
