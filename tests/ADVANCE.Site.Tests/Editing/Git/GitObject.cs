using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Storage;

namespace Advance.Tests.Editing.Git;

/// <param name="Oid">The id of the object.</param>
/// <param name="Type">blob, tree, commit or tag.</param>
/// <param name="Bytes">The bytes as git stores them.</param>
sealed partial record GitObject(string Oid, string Type, byte[] Bytes)
{
    /// <summary>The object as a commit.</summary>
    /// <param name="accounts">The accounts known to the host, by email address.</param>
    public Commit Commit(IReadOnlyList<Account> accounts)
    {
        var text = Encoding.UTF8.GetString(Bytes);
        var (author, committer) = (Signature("author", text), Signature("committer", text));
        var email = author.Groups["email"].Value;
        var date = DateTimeOffset.FromUnixTimeSeconds(
            long.Parse(committer.Groups["seconds"].Value, CultureInfo.InvariantCulture)
        );
        var message = text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].TrimEnd();
        return new Commit(Oid, message, date, accounts.FirstOrDefault(account => account.Email == email));
    }

    public IReadOnlyList<string> Parents =>
        [.. Parent().Matches(Encoding.UTF8.GetString(Bytes).Split("\n\n")[0]).Select(match => match.Groups["oid"].Value)];

    static Match Signature(string role, string commit) =>
        Signatures().Matches(commit).First(match => match.Groups["role"].Value == role);

    [GeneratedRegex(@"^(?<role>author|committer) .* <(?<email>[^>]*)> (?<seconds>\d+) ", RegexOptions.Multiline)]
    private static partial Regex Signatures();

    [GeneratedRegex("^parent (?<oid>[0-9a-f]+)$", RegexOptions.Multiline)]
    private static partial Regex Parent();
}
