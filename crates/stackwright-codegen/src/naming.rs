//! CloudFormation's names as Rust names.

/// Spellings whose capitals do not follow the word boundaries.
const SPELLINGS: &[(&str, &str)] = &[
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("GiB", "Gib"),
    ("MiB", "Mib"),
    ("KiB", "Kib"),
    ("VCpu", "Vcpu"),
    ("vCPU", "Vcpu"),
    ("vCpu", "Vcpu"),
    ("ETag", "Etag"),
    ("FSx", "Fsx"),
    ("OTel", "Otel"),
    ("MBps", "Mbps"),
    ("GBps", "Gbps"),
    ("ARNs", "Arns"),
    ("IDs", "Ids"),
    ("IPs", "Ips"),
    ("ACLs", "Acls"),
    ("AZs", "Azs"),
    ("VPCs", "Vpcs"),
    ("URLs", "Urls"),
    ("CIDRs", "Cidrs"),
    ("GBs", "Gbs"),
    ("OpenID", "Openid"),
    ("SSEKMS", "SseKms"),
    ("MariaDB", "Mariadb"),
    ("OAuth", "Oauth"),
    ("IAMRole", "IamRole"),
];

/// Words that Rust reserves and a raw identifier may spell.
const RESERVED: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The lower-case words of a name: `DBInstanceClass` is `db`, `instance`, `class`.
fn words(name: &str) -> Vec<String> {
    let mut spelled = name.to_owned();
    for (from, to) in SPELLINGS {
        spelled = spelled.replace(from, to);
    }
    let letters: Vec<char> = spelled.chars().collect();
    let mut words = vec![String::new()];
    for (index, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = index.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(index + 1);
        let starts_word = letter.is_ascii_uppercase()
            && before.is_some_and(|before| {
                !before.is_ascii_uppercase() || after.is_some_and(char::is_ascii_lowercase)
            });
        if starts_word {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(letter.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// `DBInstanceClass` as `db_instance_class`.
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// A name as an identifier of a method, argument or module: `Type` is `r#type`.
pub fn identifier(name: &str) -> String {
    let name = snake(name);
    match name.as_str() {
        "self" | "super" | "crate" => name + "_",
        word if RESERVED.contains(&word) => format!("r#{word}"),
        word if word.starts_with(|first: char| first.is_ascii_digit()) => format!("_{word}"),
        _ => name,
    }
}

/// The module of a namespace, named as the CDK's: `AWS::EC2` is `ec2`, `Alexa::ASK` is `alexa_ask`.
pub fn module(namespace: &str) -> String {
    let own = namespace.strip_prefix("AWS::").unwrap_or(namespace);
    own.to_ascii_lowercase().replace("::", "_")
}

/// `DBInstanceClass` as `DbInstanceClass`.
pub fn pascal(name: &str) -> String {
    let capitalized = words(name).into_iter().map(|word| {
        let (first, rest) = word.split_at(1);
        first.to_ascii_uppercase() + rest
    });
    capitalized.collect()
}

/// The name of a property type: `PortMapping` is `PortMappingProperty`.
pub fn property_type(name: &str) -> String {
    let clean: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let (first, rest) = clean.split_at(1);
    format!("{}{rest}Property", first.to_ascii_uppercase())
}

/// The kind that names `property` of the resource type `noun`: `Arn` of `Role` is `RoleArn`, and
/// `VpcId` of `VPC` stays `VpcId`.
pub fn kind(noun: &str, property: &str) -> String {
    let (noun, property) = (words(noun), words(property));
    let overlap = (1..=noun.len().min(property.len()))
        .rev()
        .find(|&length| noun[noun.len() - length..] == property[..length])
        .unwrap_or(0);
    let joined = noun.iter().chain(&property[overlap..]);
    pascal(&joined.cloned().collect::<Vec<_>>().join("_"))
}

/// A plural as its singular: `SubnetIds` is `SubnetId`, `Policies` is `Policy`.
pub fn singular(name: &str) -> String {
    match name.strip_suffix("ies") {
        Some(stem) if stem.len() > 1 => return format!("{stem}y"),
        _ => {}
    }
    match name.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') => stem.to_owned(),
        _ => name.to_owned(),
    }
}

/// The name of the variant for a value of an enumeration: `FARGATE_SPOT` is `FargateSpot`, `TLSv1.2`
/// is `TlSv1_2`. A value without a letter or digit has none.
pub fn variant(value: &str) -> Option<String> {
    let mut name = String::new();
    for word in words(value) {
        let digits = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        if digits(name.chars().last()) && digits(word.chars().next()) {
            name.push('_');
        }
        name.push_str(&pascal(&word));
    }
    match name.chars().next()? {
        first if first.is_ascii_digit() => Some(format!("V{name}")),
        _ => Some(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_split_where_a_reader_splits_them() {
        let pairs = [
            ("CidrBlock", "cidr_block"),
            ("DBInstanceClass", "db_instance_class"),
            (
                "EnableIAMDatabaseAuthentication",
                "enable_iam_database_authentication",
            ),
            ("AssociateIPv6Address", "associate_ipv6_address"),
            ("MemoryGiBPerVCpu", "memory_gib_per_vcpu"),
            ("S3BucketName", "s3_bucket_name"),
            ("Endpoint.Address", "endpoint_address"),
            ("KMSMasterKeyID", "kms_master_key_id"),
            ("ExcludedARNs", "excluded_arns"),
        ];
        for (name, expected) in pairs {
            assert_eq!(snake(name), expected);
        }
    }

    #[test]
    fn reserved_words_become_raw_identifiers() {
        assert_eq!(identifier("Type"), "r#type");
        assert_eq!(identifier("Self"), "self_");
    }

    #[test]
    fn a_kind_does_not_repeat_the_noun() {
        assert_eq!(kind("VPC", "VpcId"), "VpcId");
        assert_eq!(kind("Role", "Arn"), "RoleArn");
        assert_eq!(kind("ManagedPolicy", "PolicyArn"), "ManagedPolicyArn");
        assert_eq!(kind("EIP", "AllocationId"), "EipAllocationId");
    }
}
