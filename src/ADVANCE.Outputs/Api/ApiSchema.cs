namespace Advance.Api;

/// <summary>The JSON Schema of the API's files, from <c>schema.json</c> beside this class.</summary>
static class ApiSchema
{
    public static ReadOnlyMemory<byte> Bytes { get; } = Read();

    static byte[] Read()
    {
        using var stream = typeof(ApiSchema).Assembly.GetManifestResourceStream("api/schema.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
