namespace Advance.Preview.GitHost.Schema;

public static class BranchName
{
    const string Heads = "refs/heads/";

    /// <summary>A branch's short name, even if its full name is given.</summary>
    public static string Of(string qualifiedName) =>
        qualifiedName.StartsWith(Heads, StringComparison.Ordinal) ? qualifiedName[Heads.Length..] : qualifiedName;
}
