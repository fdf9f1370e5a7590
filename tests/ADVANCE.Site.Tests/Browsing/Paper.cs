namespace Advance.Tests.Browsing;

/// <summary>The paper that readers of this site look for most.</summary>
static class Paper
{
    public const string Query = "substance use pathways";
    public const string Address = "/publications/pathways-between-substance-use-and-intimate-partner-abuse/";
    public const string Title =
        "Substance Use and Intimate Partner Abuse (IPA): A Descriptive Model of the Pathways Between Substance Use and IPA "
        + "Perpetration for Men";
}
