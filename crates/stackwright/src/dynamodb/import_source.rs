//! Tables that are filled from a bucket when they are created.

use stackwright_core::{IntoValue, Node, Object, Text, Value};

use stackwright_cfn::kinds::s3::BucketName;

/// How imported files are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputCompressionType {
    /// With gzip.
    Gzip,
    /// With Zstandard.
    Zstd,
    /// Not at all.
    None,
}

impl InputCompressionType {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Gzip => "GZIP",
            Self::Zstd => "ZSTD",
            Self::None => "NONE",
        }
    }
}

/// What imported files look like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputFormat {
    /// DynamoDB's JSON.
    DynamoDbJson,
    /// Amazon Ion.
    Ion,
    /// Values separated by a character, a comma by default, below a line with their names, unless
    /// those are given here.
    Csv {
        /// What separates values: one of `,`, tab, `:`, `;`, `|` and space. Default: a comma.
        delimiter: Option<Text>,
        /// The columns' names. Default: they are in the first line.
        headers: Vec<Text>,
    },
}

impl InputFormat {
    /// Values separated by commas, below a line with their names.
    pub const fn csv() -> Self {
        Self::Csv {
            delimiter: None,
            headers: Vec::new(),
        }
    }
}

/// Files in a bucket that a table is filled from when it is created.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.HowItWorks.html>
#[derive(Clone, Debug)]
pub struct ImportSource {
    bucket: Value<BucketName>,
    format: InputFormat,
    compression: Option<InputCompressionType>,
    bucket_owner: Option<Value<String>>,
    key_prefix: Option<Value<String>>,
}

impl ImportSource {
    /// The files of a bucket.
    pub fn new(bucket_name: impl IntoValue<BucketName>, format: InputFormat) -> Self {
        Self {
            bucket: bucket_name.into_value(),
            format,
            compression: None,
            bucket_owner: None,
            key_prefix: None,
        }
    }

    /// How the files are compressed. Default: not at all.
    #[must_use]
    pub const fn compression_type(mut self, compression: InputCompressionType) -> Self {
        self.compression = Some(compression);
        self
    }

    /// The account that owns the bucket. Default: the stack's.
    #[must_use]
    pub fn bucket_owner(mut self, account: impl IntoValue<String>) -> Self {
        self.bucket_owner = Some(account.into_value());
        self
    }

    /// What the files' keys start with. Default: anything.
    #[must_use]
    pub fn key_prefix(mut self, prefix: impl IntoValue<String>) -> Self {
        self.key_prefix = Some(prefix.into_value());
        self
    }

    pub(super) fn property(self) -> Node {
        let mut source = Object::typed();
        source.put("S3Bucket", self.bucket.into());
        if let Some(owner) = self.bucket_owner {
            source.put("S3BucketOwner", owner.into());
        }
        if let Some(prefix) = self.key_prefix {
            source.put("S3KeyPrefix", prefix.into());
        }
        let mut specification = Object::typed();
        specification.put("S3BucketSource", source.into());
        if let Some(compression) = self.compression {
            specification.put("InputCompressionType", compression.as_str().into());
        }
        let format = match self.format {
            InputFormat::DynamoDbJson => "DYNAMODB_JSON",
            InputFormat::Ion => "ION",
            InputFormat::Csv { delimiter, headers } => {
                let mut csv = Object::typed();
                if let Some(delimiter) = delimiter {
                    csv.put("Delimiter", delimiter.into());
                }
                if !headers.is_empty() {
                    csv.put("HeaderList", headers.into());
                }
                let mut options = Object::typed();
                options.put("Csv", csv.into());
                specification.put("InputFormatOptions", options.into());
                "CSV"
            }
        };
        specification.put("InputFormat", format.into());
        specification.into()
    }
}
