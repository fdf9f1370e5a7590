namespace Advance.Preview.Http;

/// <summary>The address of the preview's own files, whatever path the site is under.</summary>
static class OwnFolder
{
    public const string Path = "/_preview/";
}
