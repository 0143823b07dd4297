//! The versions of Aurora PostgreSQL that RDS has or had.

use super::{Features, versions};

versions! {
    /// A version of Aurora PostgreSQL.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Updates.html>
    AuroraPostgresEngineVersion:
    "9.6", [] {
        VER_9_6_8 = "9.6.8",
        VER_9_6_9 = "9.6.9",
        VER_9_6_11 = "9.6.11",
        VER_9_6_12 = "9.6.12",
        VER_9_6_16 = "9.6.16",
        VER_9_6_17 = "9.6.17",
        VER_9_6_18 = "9.6.18",
        VER_9_6_19 = "9.6.19",
        VER_9_6_22 = "9.6.22",
    }
    "10", [] {
        VER_10_4 = "10.4",
        VER_10_5 = "10.5",
        VER_10_6 = "10.6",
    }
    "10", [S3_IMPORT] {
        VER_10_7 = "10.7",
    }
    "10", [S3_IMPORT, S3_EXPORT] {
        VER_10_11 = "10.11",
        VER_10_12 = "10.12",
        VER_10_13 = "10.13",
        VER_10_14 = "10.14",
        VER_10_16 = "10.16",
        VER_10_17 = "10.17",
        VER_10_18 = "10.18",
        VER_10_19 = "10.19",
        VER_10_20 = "10.20",
        VER_10_21 = "10.21",
    }
    "11", [S3_IMPORT] {
        VER_11_4 = "11.4",
    }
    "11", [S3_IMPORT, S3_EXPORT] {
        VER_11_6 = "11.6",
        VER_11_7 = "11.7",
        VER_11_8 = "11.8",
        VER_11_9 = "11.9",
        VER_11_11 = "11.11",
        VER_11_12 = "11.12",
        VER_11_13 = "11.13",
        VER_11_14 = "11.14",
        VER_11_15 = "11.15",
        VER_11_16 = "11.16",
        VER_11_17 = "11.17",
        VER_11_18 = "11.18",
        VER_11_19 = "11.19",
        VER_11_20 = "11.20",
        VER_11_21 = "11.21",
    }
    "12", [S3_IMPORT, S3_EXPORT] {
        VER_12_4 = "12.4",
        VER_12_6 = "12.6",
        VER_12_7 = "12.7",
        VER_12_8 = "12.8",
        VER_12_9 = "12.9",
        VER_12_10 = "12.10",
        VER_12_11 = "12.11",
        VER_12_12 = "12.12",
        VER_12_13 = "12.13",
        VER_12_14 = "12.14",
        VER_12_15 = "12.15",
        VER_12_16 = "12.16",
        VER_12_17 = "12.17",
        VER_12_18 = "12.18",
        VER_12_19 = "12.19",
        VER_12_20 = "12.20",
        VER_12_21 = "12.21",
        VER_12_22 = "12.22",
    }
    "13", [S3_IMPORT, S3_EXPORT] {
        VER_13_3 = "13.3",
        VER_13_4 = "13.4",
        VER_13_5 = "13.5",
        VER_13_6 = "13.6",
        VER_13_7 = "13.7",
        VER_13_8 = "13.8",
        VER_13_9 = "13.9",
        VER_13_10 = "13.10",
        VER_13_11 = "13.11",
        VER_13_12 = "13.12",
        VER_13_13 = "13.13",
        VER_13_14 = "13.14",
    }
    "13", [S3_IMPORT, S3_EXPORT, AUTO_PAUSE] {
        VER_13_15 = "13.15",
        VER_13_16 = "13.16",
        VER_13_17 = "13.17",
        VER_13_18 = "13.18",
        VER_13_20 = "13.20",
        VER_13_21 = "13.21",
        VER_13_22 = "13.22",
        VER_13_23 = "13.23",
    }
    "14", [S3_IMPORT, S3_EXPORT] {
        VER_14_3 = "14.3",
        VER_14_4 = "14.4",
        VER_14_5 = "14.5",
        VER_14_6 = "14.6",
        VER_14_7 = "14.7",
        VER_14_8 = "14.8",
        VER_14_9 = "14.9",
        VER_14_10 = "14.10",
        VER_14_11 = "14.11",
    }
    "14", [S3_IMPORT, S3_EXPORT, AUTO_PAUSE] {
        VER_14_12 = "14.12",
        VER_14_13 = "14.13",
        VER_14_14 = "14.14",
        VER_14_15 = "14.15",
        VER_14_17 = "14.17",
        VER_14_18 = "14.18",
        VER_14_19 = "14.19",
        VER_14_20 = "14.20",
        VER_14_22 = "14.22",
    }
    "15", [S3_IMPORT, S3_EXPORT] {
        VER_15_2 = "15.2",
        VER_15_3 = "15.3",
        VER_15_4 = "15.4",
        VER_15_5 = "15.5",
        VER_15_6 = "15.6",
    }
    "15", [S3_IMPORT, S3_EXPORT, AUTO_PAUSE] {
        VER_15_7 = "15.7",
        VER_15_8 = "15.8",
        VER_15_9 = "15.9",
        VER_15_10 = "15.10",
        VER_15_12 = "15.12",
        VER_15_13 = "15.13",
        VER_15_14 = "15.14",
        VER_15_15 = "15.15",
        VER_15_17 = "15.17",
    }
    "16", [S3_IMPORT, S3_EXPORT] {
        VER_16_0 = "16.0",
        VER_16_1 = "16.1",
        VER_16_2 = "16.2",
    }
    "16", [S3_IMPORT, S3_EXPORT, AUTO_PAUSE] {
        VER_16_3 = "16.3",
        VER_16_4 = "16.4",
        VER_16_4_LIMITLESS = "16.4-limitless",
        VER_16_5 = "16.5",
        VER_16_6 = "16.6",
        VER_16_6_LIMITLESS = "16.6-limitless",
        VER_16_8 = "16.8",
        VER_16_8_LIMITLESS = "16.8-limitless",
        VER_16_9 = "16.9",
        VER_16_9_LIMITLESS = "16.9-limitless",
        VER_16_10 = "16.10",
        VER_16_10_LIMITLESS = "16.10-limitless",
        VER_16_11 = "16.11",
        VER_16_11_LIMITLESS = "16.11-limitless",
        VER_16_13 = "16.13",
        VER_16_13_LIMITLESS = "16.13-limitless",
    }
    "17", [S3_IMPORT, S3_EXPORT, AUTO_PAUSE] {
        VER_17_1 = "17.1",
        VER_17_2 = "17.2",
        VER_17_4 = "17.4",
        VER_17_5 = "17.5",
        VER_17_6 = "17.6",
        VER_17_7 = "17.7",
        VER_17_9 = "17.9",
    }
    "18", [S3_IMPORT, S3_EXPORT, AUTO_PAUSE] {
        VER_18_3 = "18.3",
        VER_18_4 = "18.4",
        VER_18_6 = "18.6",
    }
}
